using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>207: who was a mother last year is one this year.</summary>
public sealed class R207_MotherStatusTakenBack() : ChildRule("207", ["MOTHER"], Files.Episodes | Files.Header | Files.HeaderLast,
    "Last year's return said she is a mother. Put 1, or tell the Department that last year's was wrong.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Episodes.Any || !YesNo.IsYes(child.Last.Header.Mother)) return;
        foreach (var h in child.Headers)
        {
            if (!YesNo.IsYes(h.Mother)) found.Add(h);
        }
    }
}
