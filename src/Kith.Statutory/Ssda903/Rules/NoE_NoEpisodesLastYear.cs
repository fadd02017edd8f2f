using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>NoE: a child in care before this year was in last year's return.</summary>
public sealed class NoE_NoEpisodesLastYear() : ChildRule("NoE", ["DECOM"], Files.Episodes | Files.EpisodesLast,
    "Check the day the episode began, or whether last year's return lacks the child: it has no episode of theirs.")
{
    protected override void Check(Child child, Findings found)
    {
        if (child.Last.Episodes.Any) return;
        foreach (var e in child.Episodes)
        {
            if (e.Decom < child.Collection.Start) found.Add(e);
        }
    }
}
