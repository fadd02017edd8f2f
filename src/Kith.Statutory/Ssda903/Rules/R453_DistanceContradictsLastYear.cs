using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>453: an episode of both years has the same distance in both.</summary>
public sealed class R453_DistanceContradictsLastYear() : ChildRule("453", ["PL_DISTANCE"], Files.Episodes | Files.EpisodesLast | Files.PlacementLocations,
    "Last year's return gave another distance for this episode. Find out which is right, and why it changed.")
{
    public override string? WhyNot(Ssda903Return all) => base.WhyNot(all) ?? (all.Last.Episodes.PlDistance.Given ? null : "not given: where last year's placements were");

    protected override void Check(Child child, Findings found)
    {
        var (last, first) = (child.Last.Episodes.FindLast(e => e.Decom.IsKnown), child.Episodes.First);
        if (first.Decom == last.Decom && first.Rne.Equals(last.Rne) && PlacementMove.HasNewDistance(last, first)) found.Add(first);
    }
}
