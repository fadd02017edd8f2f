using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>303: only the status of an unaccompanied asylum-seeking child ceases.</summary>
public sealed class R303_UascCeasedNotUasc() : ChildRule("303", ["UASC", "DUC"], Files.Header | Files.Uasc,
    "Put the UASC status to 1, or take out the day it ceased.")
{
    public override string? WhyNot(Ssda903Return all) =>
        base.WhyNot(all) ?? (all.This.Header.Uasc.Given ? null : "the status is a field of its own only in an XML return");

    protected override void Check(Child child, Findings found)
    {
        if (!child.Headers.Any || AsylumSeeking.SaidThisYear(child)) return;
        foreach (var u in child.Uasc)
        {
            if (u.Duc.IsBlank) continue;
            found.Add(u);
            found.AddAll(child.Headers);
        }
    }
}
