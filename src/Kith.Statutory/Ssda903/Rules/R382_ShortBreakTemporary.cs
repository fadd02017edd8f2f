using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>382: a short break is no temporary placement.</summary>
public sealed class R382_ShortBreakTemporary() : RowRule<Episode>("382", ["PLACE", "LS"],
    "Check the placement and the legal status: a child on a short break (V3, V4) is not in a temporary placement.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Place.In(Placement.Temporary) && e.Ls.In(LegalStatus.ShortBreaks);
}
