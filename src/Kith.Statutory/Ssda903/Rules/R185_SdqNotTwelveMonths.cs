using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>185: an SDQ score only for children looked after all year.</summary>
public sealed class R185_SdqNotTwelveMonths() : ChildRule("185", ["SDQ_SCORE"], Files.Episodes | Files.Oc2,
    "Take out the SDQ score, or correct the episodes: they do not show twelve months in care without a break to 31 March.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Oc2.Any || LookedAfter.AllYear(child)) return;
        foreach (var o in child.Oc2)
        {
            if (o.SdqScore.IsGiven) found.Add(o);
        }
    }
}
