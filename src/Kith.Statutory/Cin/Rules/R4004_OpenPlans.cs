using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4004: an episode has one open child in need plan.</summary>
public sealed class R4004_OpenPlans() : CinChildRule("4004", ["CINPlanEndDate"], "Give the end date of the earlier plan: there is more than one open child in need plan.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var plan in child.CinPlans)
        {
            if (!plan.End.IsBlank) continue;
            foreach (var other in child.CinPlans.In(plan.DetailsId))
            {
                if (other == plan || !other.End.IsBlank) continue;
                found.Add(other);
                found.Add(plan);
            }
        }
    }
}
