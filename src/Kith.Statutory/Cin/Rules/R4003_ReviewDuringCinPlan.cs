using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4003: a child protection plan is not reviewed while a child in need plan is open, except on the day it ends.</summary>
public sealed class R4003_ReviewDuringCinPlan() : CinChildRule("4003", ["CPPreviewDate", "CINPlanStartDate", "CPPendDate"],
    "Check the date of the review and the dates of the child in need plan: a child protection review was held while the child in need plan was open.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var plan in child.CinPlans)
        {
            foreach (var review in child.Reviews)
            {
                if (!Ongoing.On(review.Date, plan.Start, plan.End, child.Collection)) continue;
                var protection = child.ProtectionPlans.Find(p => p.PlanId == review.PlanId);
                if (protection.End == review.Date) continue;
                found.Add(plan);
                found.Add(review);
                found.Add(protection, "CPPendDate");
            }
        }
    }
}
