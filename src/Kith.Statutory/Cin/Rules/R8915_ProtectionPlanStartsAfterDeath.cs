using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8915: a child protection plan does not start after the child died.</summary>
public sealed class R8915_ProtectionPlanStartsAfterDeath() : CinChildRule("8915", ["PersonDeathDate", "CPPstartDate"],
    "Check the start of the child protection plan and the date of death: the plan starts after it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var who in child.Identifiers)
        {
            foreach (var plan in child.ProtectionPlans)
            {
                if (!(plan.Start > who.DeathDate)) continue;
                found.Add(who);
                found.Add(plan);
            }
        }
    }
}
