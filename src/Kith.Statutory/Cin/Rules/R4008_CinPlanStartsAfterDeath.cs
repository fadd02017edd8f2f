using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4008: a child in need plan does not start after the child died.</summary>
public sealed class R4008_CinPlanStartsAfterDeath() : CinChildRule("4008", ["PersonDeathDate", "CINPlanStartDate"],
    "Check the start of the child in need plan and the date of death: the plan starts after it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var who in child.Identifiers)
        {
            foreach (var plan in child.CinPlans)
            {
                if (!(plan.Start > who.DeathDate)) continue;
                found.Add(who);
                found.Add(plan);
            }
        }
    }
}
