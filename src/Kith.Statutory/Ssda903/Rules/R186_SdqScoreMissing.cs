using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>186: children from 4 to 16 who were looked after all year have an SDQ score.</summary>
public sealed class R186_SdqScoreMissing() : ChildRule("186", ["SDQ_SCORE"], Files.Episodes | Files.Oc2,
    "Give the SDQ score: the child was 4 or over when the year began, is under 17 at its end, and was in care all year.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Oc2.Any || !LookedAfter.AllYear(child)) return;
        foreach (var o in child.Oc2)
        {
            if (o.SdqScore.IsBlank && o.Dob.AgeAt(child.Collection.Start) >= 4 && o.Dob.AgeAt(child.Collection.End) < 17) found.Add(o);
        }
    }
}
