using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>579: a new decision comes after the earlier one was taken back.</summary>
public sealed class R579_PlacedOverlaps() : ChildRule("579", ["DATE_PLACED", "DATE_PLACED_CEASED"], Files.PlacedAdoption,
    "Check the days: an earlier decision to place this child for adoption had not been taken back by the day of this one.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var (before, p) in child.PlacedAdoption.Pairs())
        {
            if (p.DatePlaced.IsKnown && (!before.DatePlacedCeased.IsKnown || p.DatePlaced < before.DatePlacedCeased)) found.Add(p);
        }
    }
}
