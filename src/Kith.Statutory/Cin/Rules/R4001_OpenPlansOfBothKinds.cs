using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4001: an episode does not have an open child in need plan and an open child protection plan.</summary>
public sealed class R4001_OpenPlansOfBothKinds() : CinChildRule("4001", ["CINPlanEndDate", "CPPendDate"],
    "Give the end of one of the plans: a child in need plan and a child protection plan are both open.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var plan in child.CinPlans)
        {
            if (!plan.End.IsBlank) continue;
            foreach (var protection in child.ProtectionPlans.In(plan.DetailsId))
            {
                if (!protection.End.IsBlank) continue;
                found.Add(plan);
                found.Add(protection);
            }
        }
    }
}
