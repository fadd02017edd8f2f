using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8720: a child protection plan has a start, and it is not after the census year.</summary>
public sealed class R8720_ProtectionPlanStart() : CinRowRule<ProtectionPlan>("8720", ["CPPstartDate"],
    "Give the day the child protection plan started, no later than the end of the census year.")
{
    protected override bool Breaks(ProtectionPlan plan, CinCollection collection) => !plan.Start.IsKnown || plan.Start > collection.End;
}
