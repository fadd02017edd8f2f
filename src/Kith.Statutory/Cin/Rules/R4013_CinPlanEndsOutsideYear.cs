using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4013: a child in need plan that has ended did so in the census year.</summary>
public sealed class R4013_CinPlanEndsOutsideYear() : CinRowRule<CinPlan>("4013", ["CINPlanEndDate"],
    "Check the end of the child in need plan: it is not in the census year.")
{
    protected override bool Breaks(CinPlan plan, CinCollection collection) =>
        plan.End.IsKnown && !plan.End.IsWithin(collection.Start, collection.End);
}
