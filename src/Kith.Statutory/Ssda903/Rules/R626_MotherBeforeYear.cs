using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>626: whoever became a mother before the year was a mother last year.</summary>
public sealed class R626_MotherBeforeYear() : ChildRule("626", ["MC_DOB", "MOTHER"], Files.Header | Files.HeaderLast,
    "Check the date of birth of the child: it is before this year, and last year's return did not say that she was a mother.")
{
    protected override void Check(Child child, Findings found)
    {
        var last = child.Last.Header;
        foreach (var h in child.Headers)
        {
            if (last.Table is not null && !YesNo.IsYes(last.Mother) && YesNo.IsYes(h.Mother) && h.McDob < child.Collection.Start) found.Add(h);
        }
    }
}
