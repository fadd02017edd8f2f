using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>503H: the first episode has the authority of the placement of the one that last year left open.</summary>
public sealed class R503H_PlacementAuthorityChanged() : ChildRule("503H", ["PL_LA"], Files.Episodes | Files.EpisodesLast | Files.PlacementLocations,
    "Last year's return ended with the placement in another authority. Check the postcodes of both years.")
{
    public override string? WhyNot(Ssda903Return all) => base.WhyNot(all) ?? (all.Last.Episodes.PlLa.Given ? null : "not given: where last year's placements were");

    protected override void Check(Child child, Findings found)
    {
        var open = OpenAtYearEnd.Of(child);
        if (open.Table is not null && !child.Episodes.First.PlLa.Equals(open.PlLa)) found.Add(child.Episodes.First);
    }
}
