using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4009Q: a child in need plan does not end after the child died.</summary>
public sealed class R4009Q_CinPlanEndsAfterDeath() : CinChildRule("4009Q", ["PersonDeathDate", "CINPlanEndDate"],
    "Check the end of the child in need plan and the date of death: the plan ends after it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var who in child.Identifiers)
        {
            foreach (var plan in child.CinPlans)
            {
                if (!(plan.End > who.DeathDate)) continue;
                found.Add(who);
                found.Add(plan);
            }
        }
    }
}
