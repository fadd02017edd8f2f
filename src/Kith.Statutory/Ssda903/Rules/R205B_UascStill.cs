using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>205B: a child is still an unaccompanied asylum-seeking child only if last year's return did not say that the status ceased before 18.</summary>
public sealed class R205B_UascStill() : ChildRule("205B", ["DUC", "UASC"], Files.Uasc | Files.UascLast,
    "Check the UASC status and the day it ceased: last year's return gave a day other than the 18th birthday.")
{
    public override string? WhyNot(Ssda903Return all) => base.WhyNot(all) ?? AsylumSeeking.WhyNotCompare(all);

    protected override void Check(Child child, Findings found)
    {
        var ceasedLast = AsylumSeeking.CeasedLastYear(child);
        if (!AsylumSeeking.LastYear(child) || !AsylumSeeking.ThisYear(child) || !ceasedLast.IsKnown || ceasedLast == Born(child).Birthday(18)) return;
        if (!AsylumSeeking.CeasedThisYear(child).IsKnown && !AsylumSeeking.SaidThisYear(child)) return;
        found.AddAll(child.Uasc);
        found.AddAll(child.Headers);
    }

    private static Day Born(Child child) => child.Uasc.First.Dob is { IsKnown: true } dob ? dob : child.Header.Dob;
}
