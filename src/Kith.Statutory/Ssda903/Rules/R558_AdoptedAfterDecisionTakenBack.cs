using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>558: the latest decision for a child who was adopted was not taken back. As published checks do, it looks only where there was more than one decision.</summary>
public sealed class R558_AdoptedAfterDecisionTakenBack() : ChildRule("558", ["DATE_PLACED_CEASED", "REC"], Files.Episodes | Files.PlacedAdoption,
    "Leave the day on which the latest decision for adoption was taken back empty: the child was adopted.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (Adoption.Ends(e) && WasTakenBack(child)) found.Add(e);
        }
    }

    private static bool WasTakenBack(Child child)
    {
        var latest = default(PlacedAdoptionRow);
        foreach (var p in child.PlacedAdoption)
        {
            if (latest.Table is null || p.Row > latest.Row) latest = p;
        }

        return child.PlacedAdoption.Count > 1 && !latest.DatePlacedCeased.IsBlank;
    }
}
