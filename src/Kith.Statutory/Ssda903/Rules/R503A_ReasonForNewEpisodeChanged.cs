using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>503A: the first episode has the reason of the one that last year left open.</summary>
public sealed class R503A_ReasonForNewEpisodeChanged() : ChildRule("503A", ["RNE"], Files.Episodes | Files.EpisodesLast,
    "Last year's return gave another reason why this episode began. It stays as it was: correct it, or tell the Department that last year's was wrong.")
{
    protected override void Check(Child child, Findings found)
    {
        var open = OpenAtYearEnd.Of(child);
        if (open.Table is not null && !child.Episodes.First.Rne.Equals(open.Rne)) found.Add(child.Episodes.First);
    }
}
