using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>398: a short break has no postcodes.</summary>
public sealed class R398_PostcodesOfShortBreak() : RowRule<Episode>("398", ["HOME_POST", "PL_POST", "LS"],
    "Take out the postcodes, or correct the legal status: they are not asked for short breaks (V3, V4).")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Ls.In(LegalStatus.ShortBreaks) && (e.HomePost.IsGiven || e.PlPost.IsGiven);
}
