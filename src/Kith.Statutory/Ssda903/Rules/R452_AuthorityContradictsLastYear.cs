using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>452: an episode of both years lies in the same authority in both.</summary>
public sealed class R452_AuthorityContradictsLastYear() : ChildRule("452", ["PL_LA"], Files.Episodes | Files.EpisodesLast | Files.PlacementLocations,
    "Last year's return had this placement in another authority. Find out which is right, and why it changed.")
{
    public override string? WhyNot(Ssda903Return all) => base.WhyNot(all) ?? (all.Last.Episodes.PlLa.Given ? null : "not given: where last year's placements were");

    protected override void Check(Child child, Findings found)
    {
        var (last, first) = (child.Last.Episodes.FindLast(e => e.Decom.IsKnown), child.Episodes.First);
        if (first.Decom == last.Decom && first.Rne.Equals(last.Rne) && !first.PlLa.Equals(last.PlLa)) found.Add(first);
    }
}
