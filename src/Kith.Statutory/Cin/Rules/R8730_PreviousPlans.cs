using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8730: the number of earlier child protection plans is there.</summary>
public sealed class R8730_PreviousPlans() : CinRowRule<ProtectionPlan>("8730", ["NumberOfPreviousCPP"],
    "Give the number of child protection plans the child has had before; 0 when there was none.")
{
    protected override bool Breaks(ProtectionPlan plan, CinCollection collection) => plan.PreviousPlans.WholeNumber is null;
}
