using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>205C: no status of an unaccompanied asylum-seeking child ceased that there was in neither year.</summary>
public sealed class R205C_UascNeverButCeased() : ChildRule("205C", ["DUC", "UASC"], Files.Uasc | Files.UascLast,
    "Check the UASC status, or take out the day it ceased: neither this year nor last year was the child reported as UASC.")
{
    public override string? WhyNot(Ssda903Return all) => base.WhyNot(all) ?? AsylumSeeking.WhyNotCompare(all);

    protected override void Check(Child child, Findings found)
    {
        if (AsylumSeeking.LastYear(child) || AsylumSeeking.ThisYear(child)) return;
        if (!AsylumSeeking.CeasedThisYear(child).IsKnown && !AsylumSeeking.CeasedLastYear(child).IsKnown) return;
        found.AddAll(child.Uasc);
        found.AddAll(child.Headers);
    }
}
