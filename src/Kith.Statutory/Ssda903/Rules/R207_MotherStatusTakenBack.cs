using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>207: who was a mother last year is one this year.</summary>
public sealed class R207_MotherStatusTakenBack() : ChildRule("207", ["MOTHER"], Files.Episodes | Files.Header | Files.HeaderLast,
    "Last year's return said she is a mother. Put 1, or tell the Department that last year's was wrong.")
{
    private static readonly Code Yes = "1";

    protected override void Check(Child child, Findings found)
    {
        if (!child.Episodes.Any || child.Last.Header.Mother != Yes) return;
        foreach (var h in child.Headers)
        {
            if (h.Mother != Yes) found.Add(h);
        }
    }
}
