using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>202: the sex is the one that last year's return had.</summary>
public sealed class R202_SexChanged() : ChildRule("202", ["SEX"], Files.Header | Files.HeaderLast,
    "Last year's return gave another sex. Find out which is right; if last year's was wrong tell the Department.")
{
    protected override void Check(Child child, Findings found)
    {
        var last = child.Last.Header;
        if (last.Table is null) return;
        foreach (var h in child.Headers)
        {
            if (!Sex.IsSame(h.Sex, last.Sex)) found.Add(h);
        }
    }
}
