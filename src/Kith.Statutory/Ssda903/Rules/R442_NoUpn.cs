using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>442: every looked-after child has a unique pupil number or the reason why not.</summary>
public sealed class R442_NoUpn() : ChildRule("442", ["UPN"], Files.Header | Files.Episodes,
    "Give the child's unique pupil number, or the code that says why there is none.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Episodes.Has(e => !e.Ls.In(LegalStatus.ShortBreaks))) return;
        foreach (var h in child.Headers)
        {
            if (h.Upn is null) found.Add(h);
        }
    }
}
