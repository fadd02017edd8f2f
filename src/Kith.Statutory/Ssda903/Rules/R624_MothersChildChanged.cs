using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>624: the birthday of the first child is the one that last year's return had.</summary>
public sealed class R624_MothersChildChanged() : ChildRule("624", ["MC_DOB"], Files.Header | Files.HeaderLast,
    "Last year's return gave another date of birth of the young mother's first child. Find out which is right.")
{
    protected override void Check(Child child, Findings found)
    {
        var last = child.Last.Header.McDob;
        foreach (var h in child.Headers)
        {
            if (last.IsKnown && h.McDob != last) found.Add(h);
        }
    }
}
