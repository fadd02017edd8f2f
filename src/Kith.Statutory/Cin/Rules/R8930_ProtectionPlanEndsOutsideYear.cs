using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8930: a child protection plan that has ended did so in the census year.</summary>
public sealed class R8930_ProtectionPlanEndsOutsideYear() : CinRowRule<ProtectionPlan>("8930", ["CPPendDate"],
    "Check the end of the child protection plan: it is not in the census year.")
{
    protected override bool Breaks(ProtectionPlan plan, CinCollection collection) =>
        plan.End.IsKnown && !plan.End.IsWithin(collection.Start, collection.End);
}
