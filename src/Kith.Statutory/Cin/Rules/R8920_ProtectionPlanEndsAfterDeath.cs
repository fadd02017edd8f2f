using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8920: a child protection plan does not end after the child died.</summary>
public sealed class R8920_ProtectionPlanEndsAfterDeath() : CinChildRule("8920", ["PersonDeathDate", "CPPendDate"],
    "Check the end of the child protection plan and the date of death: the plan ends after it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var who in child.Identifiers)
        {
            foreach (var plan in child.ProtectionPlans)
            {
                if (!(plan.End > who.DeathDate)) continue;
                found.Add(who);
                found.Add(plan);
            }
        }
    }
}
