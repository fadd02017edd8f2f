using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>197B: who turned 4 or 17 in the year has a score or the reason for none.</summary>
public sealed class R197B_SdqAtFourOrSeventeen() : ChildRule("197B", ["SDQ_REASON", "DOB"], Files.Oc2 | Files.Episodes,
    "Give the SDQ score, or the reason there is none: the child turned 4 or 17 in this year.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Oc2.Any || !LookedAfter.AllYear(child)) return;
        foreach (var o in child.Oc2)
        {
            if (o.SdqScore.IsBlank && o.SdqReason.IsBlank && BirthdayInYear.Of(o.Dob, 4, 17, child.Collection).IsKnown) found.Add(o);
        }
    }
}
