using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>384: a short break is in no long-term foster home.</summary>
public sealed class R384_ShortBreakLongTerm() : RowRule<Episode>("384", ["PLACE", "LS"],
    "Check the placement and the legal status: a child on a short break (V3, V4) is not in long-term fostering (U1, U4).")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Place.In(Placement.LongTermFoster) && e.Ls.In(LegalStatus.ShortBreaks);
}
