using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>205D: a child of last year's return does not become an unaccompanied asylum-seeking child.</summary>
public sealed class R205D_UascNew() : ChildRule("205D", ["UASC"], Files.Uasc | Files.UascLast,
    "Check the UASC status: the child was in last year's return and was not reported as UASC then.")
{
    public override string? WhyNot(Ssda903Return all) => base.WhyNot(all) ?? AsylumSeeking.WhyNotCompare(all);

    protected override void Check(Child child, Findings found)
    {
        if (!AsylumSeeking.ThisYear(child) || AsylumSeeking.LastYear(child) || child.Last.Header.Table is null) return;
        // In tables a row with no date yet said it last year.
        if (child.Collection.Form == FileForm.Csv && child.Last.Uasc.Any) return;
        found.AddAll(child.Uasc);
        found.AddAll(child.Headers);
    }
}
