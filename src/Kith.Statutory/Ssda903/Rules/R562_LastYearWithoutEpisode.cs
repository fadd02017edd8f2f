using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>562: an episode that goes on from last year was in last year's return.</summary>
public sealed class R562_LastYearWithoutEpisode() : ChildRule("562", ["DECOM"], Files.Episodes | Files.EpisodesLast,
    "Check the day the episode began: it is before this year, but last year's last episode of this child began on another day.")
{
    protected override void Check(Child child, Findings found)
    {
        var (last, first) = (child.Last.Episodes.FindLast(e => e.Decom.IsKnown), child.Episodes.First);
        if (child.Last.Episodes.Any && first.Decom < child.Collection.Start && first.Decom != last.Decom) found.Add(first);
    }
}
