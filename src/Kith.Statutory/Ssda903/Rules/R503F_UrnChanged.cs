using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>503F: the first episode has the URN of the one that last year left open.</summary>
public sealed class R503F_UrnChanged() : ChildRule("503F", ["URN"], Files.Episodes | Files.EpisodesLast,
    "Last year's return ended with another URN. If the child has moved since, a new episode is needed; otherwise correct it.")
{
    protected override void Check(Child child, Findings found)
    {
        var open = OpenAtYearEnd.Of(child);
        if (open.Table is not null && !child.Episodes.First.Urn.Equals(open.Urn)) found.Add(child.Episodes.First);
    }
}
