using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>205A: a child is no longer an unaccompanied asylum-seeking child only if the status had ceased before the year.</summary>
public sealed class R205A_UascNoLonger() : ChildRule("205A", ["UASC", "DUC"], Files.Uasc | Files.UascLast,
    "Check the UASC status and the day it ceased: last year's return does not show that it had ended before this year began.")
{
    public override string? WhyNot(Ssda903Return all) => base.WhyNot(all) ?? AsylumSeeking.WhyNotCompare(all);

    protected override void Check(Child child, Findings found)
    {
        if (!AsylumSeeking.LastYear(child) || AsylumSeeking.ThisYear(child)) return;
        var start = child.Collection.Start;
        if (AsylumSeeking.CeasedLastYear(child) < start && !(AsylumSeeking.CeasedThisYear(child) >= start)) return;
        found.AddAll(child.Uasc);
        found.AddAll(child.Headers);
    }
}
