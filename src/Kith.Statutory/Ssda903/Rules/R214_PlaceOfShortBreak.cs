using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>214: a short break has no postcode and no URN.</summary>
public sealed class R214_PlaceOfShortBreak() : RowRule<Episode>("214", ["PL_POST", "URN", "LS"],
    "Take out the postcode and the URN: they are not asked for short breaks (V3, V4).")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Ls.In(LegalStatus.ShortBreaks) && (e.PlPost.IsGiven || e.Urn.IsGiven);
}
