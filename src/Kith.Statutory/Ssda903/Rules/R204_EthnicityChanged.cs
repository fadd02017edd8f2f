using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>204: the ethnicity is the one that last year's return had.</summary>
public sealed class R204_EthnicityChanged() : ChildRule("204", ["ETHNIC"], Files.Header | Files.HeaderLast,
    "Last year's return gave another ethnicity. Ask the child or family again, then put right the one that is wrong or give the reason.")
{
    protected override void Check(Child child, Findings found)
    {
        var last = child.Last.Header;
        if (last.Table is null) return;
        foreach (var h in child.Headers)
        {
            if (!h.Ethnic.IsAlike(last.Ethnic)) found.Add(h);
        }
    }
}
