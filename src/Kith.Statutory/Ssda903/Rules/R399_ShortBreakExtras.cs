using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>399: motherhood and reviews are not given for children who have short breaks only.</summary>
public sealed class R399_ShortBreakExtras() : ChildRule("399", ["LS", "REVIEW", "REVIEW_CODE", "MOTHER"], Files.Header | Files.Episodes | Files.Reviews,
    "Leave out motherhood and reviews: they are not asked about a child who has short breaks only.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Episodes.Any || child.Episodes.Has(e => !e.Ls.In(LegalStatus.ShortBreaks))) return;
        var extra = child.Reviews.Has(r => !r.Review.IsBlank || r.ReviewCode.IsGiven);
        foreach (var h in child.Headers)
        {
            if (!h.Mother.IsGiven && !extra) continue;
            found.Add(h);
            found.AddAll(child.Episodes);
            found.AddAll(child.Reviews);
        }
    }
}
