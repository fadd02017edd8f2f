using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>503J: the first episode has the location of the one that last year left open.</summary>
public sealed class R503J_LocationChanged() : ChildRule("503J", ["PL_LOCATION"], Files.Episodes | Files.EpisodesLast | Files.PlacementLocations,
    "Last year's return ended with the other answer to whether the placement is in or out of your area. Check the postcodes of both years.")
{
    public override string? WhyNot(Ssda903Return all) => base.WhyNot(all) ?? (all.Last.Episodes.PlLocation.Given ? null : "not given: where last year's placements were");

    protected override void Check(Child child, Findings found)
    {
        var open = OpenAtYearEnd.Of(child);
        if (open.Table is not null && !child.Episodes.First.PlLocation.Equals(open.PlLocation)) found.Add(child.Episodes.First);
    }
}
