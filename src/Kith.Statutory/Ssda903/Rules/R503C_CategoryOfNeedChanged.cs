using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>503C: the first episode has the category of need of the one that last year left open.</summary>
public sealed class R503C_CategoryOfNeedChanged() : ChildRule("503C", ["CIN"], Files.Episodes | Files.EpisodesLast,
    "Last year's return ended with another category of need. It stays as it was when care began: correct it.")
{
    protected override void Check(Child child, Findings found)
    {
        var open = OpenAtYearEnd.Of(child);
        if (open.Table is not null && !child.Episodes.First.Cin.Equals(open.Cin)) found.Add(child.Episodes.First);
    }
}
