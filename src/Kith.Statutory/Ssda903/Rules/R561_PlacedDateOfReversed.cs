using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>561: a decision taken back last year does not come again.</summary>
public sealed class R561_PlacedDateOfReversed() : ChildRule("561", ["DATE_PLACED"], Files.PlacedAdoption | Files.PlacedAdoptionLast,
    "Take out this decision to place for adoption, or give the day of the new one: last year's return says it was taken back.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var p in child.PlacedAdoption)
        {
            if (child.Last.PlacedAdoption.Has(last => last.DatePlaced == p.DatePlaced && WasTakenBack(last))) found.Add(p);
        }
    }

    private static bool WasTakenBack(PlacedAdoptionRow last) => !last.DatePlacedCeased.IsBlank || last.ReasonPlacedCeased.IsGiven;
}
