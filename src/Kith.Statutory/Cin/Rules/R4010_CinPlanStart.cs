using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4010: a child in need plan has a start, and it is not after the census year.</summary>
public sealed class R4010_CinPlanStart() : CinRowRule<CinPlan>("4010", ["CINPlanStartDate"],
    "Give the day the child in need plan started, no later than the end of the census year.")
{
    protected override bool Breaks(CinPlan plan, CinCollection collection) => !plan.Start.IsKnown || plan.Start > collection.End;
}
