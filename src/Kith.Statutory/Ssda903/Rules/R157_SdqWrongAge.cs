using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>157: "no score because of age" (SDQ1) is not for children from 4 to their 16th birthday.</summary>
public sealed class R157_SdqWrongAge() : ChildRule("157", ["SDQ_REASON", "DOB"], Files.Oc2 | Files.Episodes,
    "Give the SDQ score, or another reason for none: the child's age (4 to 16 years) is none.")
{
    private static readonly Code WrongAge = "SDQ1";

    protected override void Check(Child child, Findings found)
    {
        if (!child.Oc2.Any || !LookedAfter.AllYear(child)) return;
        foreach (var o in child.Oc2)
        {
            if (o.Dob.AgeAt(child.Collection.Start) >= 4 && o.Dob.Birthday(16) >= child.Collection.End && o.SdqReason == WrongAge && o.SdqScore.IsBlank) found.Add(o);
        }
    }
}
