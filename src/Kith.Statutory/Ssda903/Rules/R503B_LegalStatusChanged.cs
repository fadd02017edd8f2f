using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>503B: the first episode has the legal status of the one that last year left open.</summary>
public sealed class R503B_LegalStatusChanged() : ChildRule("503B", ["LS"], Files.Episodes | Files.EpisodesLast,
    "Last year's return ended with another legal status. If it has changed since, a new episode is needed; otherwise correct it.")
{
    protected override void Check(Child child, Findings found)
    {
        var open = OpenAtYearEnd.Of(child);
        if (open.Table is not null && !child.Episodes.First.Ls.Equals(open.Ls)) found.Add(child.Episodes.First);
    }
}
