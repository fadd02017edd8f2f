using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>516: a special guardianship order to former foster carers follows a foster placement.</summary>
public sealed class R516_GuardianNotFosterCarer() : RowRule<Episode>("516", ["PLACE", "REC"],
    "Check the placement and the reason the episode ceased: E45 and E46 mean that the child lived with these foster carers (U1 to U6).")
{
    private static readonly CodeSet ToFosterCarers = new("E45 E46");

    protected override bool Breaks(Episode e, Collection collection) => e.Rec.In(ToFosterCarers) && !e.Place.In(Placement.Foster);
}
