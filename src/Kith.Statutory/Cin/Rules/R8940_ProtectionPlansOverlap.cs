using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8940: the child protection plans of a child do not overlap, not even by a day.</summary>
public sealed class R8940_ProtectionPlansOverlap() : CinChildRule("8940", ["CPPstartDate", "CPPendDate"],
    "Check the dates of the child protection plans: one starts before the other has ended.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var plan in child.ProtectionPlans)
        {
            foreach (var other in child.ProtectionPlans)
            {
                if (other == plan || !other.Start.IsWithin(plan.Start, plan.End.Or(child.Collection.End))) continue;
                found.Add(plan);
                found.Add(other, "CPPstartDate");
            }
        }
    }
}
