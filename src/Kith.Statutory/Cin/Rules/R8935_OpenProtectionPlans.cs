using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8935: a child has one open child protection plan.</summary>
public sealed class R8935_OpenProtectionPlans() : CinChildRule("8935", ["CPPendDate"],
    "Give the end of the earlier plan: the child has more than one open child protection plan.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var plan in child.ProtectionPlans)
        {
            if (!plan.End.IsBlank) continue;
            foreach (var other in child.ProtectionPlans)
            {
                if (other != plan && other.End.IsBlank) found.Add(plan);
            }
        }
    }
}
