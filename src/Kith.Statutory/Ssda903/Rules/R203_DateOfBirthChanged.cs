using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>203: the date of birth is the one that last year's return had.</summary>
public sealed class R203_DateOfBirthChanged() : ChildRule("203", ["DOB"], Files.Header | Files.HeaderLast,
    "Last year's return gave another date of birth. Find out which is right; if last year's was wrong tell the Department.")
{
    protected override void Check(Child child, Findings found)
    {
        var last = child.Last.Header;
        if (last.Table is null) return;
        foreach (var h in child.Headers)
        {
            if (h.Dob != last.Dob && (h.Dob.IsKnown || last.Dob.IsKnown)) found.Add(h);
        }
    }
}
