using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8841: a child protection plan is reviewed after the day it starts.</summary>
public sealed class R8841_ReviewNotAfterStart() : CinChildRule("8841", ["CPPstartDate", "CPPreviewDate"],
    "Check the date of the review and the start of the child protection plan: the review must come later.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var plan in child.ProtectionPlans)
        {
            foreach (var review in child.Reviews.In(plan))
            {
                if (!(review.Date <= plan.Start)) continue;
                found.Add(plan);
                found.Add(review);
            }
        }
    }
}
