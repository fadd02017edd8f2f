using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>503G: the first episode has the distance of the one that last year left open.</summary>
public sealed class R503G_DistanceChanged() : ChildRule("503G", ["PL_DISTANCE"], Files.Episodes | Files.EpisodesLast | Files.PlacementLocations,
    "Last year's return ended with another distance from home. Check the postcodes of both years.")
{
    public override string? WhyNot(Ssda903Return all) => base.WhyNot(all) ?? (all.Last.Episodes.PlDistance.Given ? null : "not given: where last year's placements were");

    protected override void Check(Child child, Findings found)
    {
        var open = OpenAtYearEnd.Of(child);
        if (open.Table is not null && PlacementMove.HasNewDistance(open, child.Episodes.First)) found.Add(child.Episodes.First);
    }
}
