using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1011: no care leaver's information about who went into the care of another authority.</summary>
public sealed class R1011_CareOfAnotherAuthority() : ChildRule("1011", ["IN_TOUCH", "ACTIV", "ACCOM"], Files.Episodes | Files.Oc3,
    "Take the young person out of the care leavers' table: their last episode ended with the care of another authority (E3).")
{
    protected override void Check(Child child, Findings found)
    {
        if (child.Episodes.Last.Rec != ReasonCeased.ToAnotherAuthority) return;
        foreach (var o in child.Oc3)
        {
            if (Completed.Any(o)) found.Add(o);
        }
    }
}
