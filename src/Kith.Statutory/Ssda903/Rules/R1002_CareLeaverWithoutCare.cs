using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1002: a care leaver has been in care.</summary>
public sealed class R1002_CareLeaverWithoutCare() : ChildRule("1002", ["IN_TOUCH", "ACTIV", "ACCOM"], Files.Episodes | Files.Oc3 | Files.EpisodesLast,
    "Take the young person out of the care leavers' table, or add the episodes: there are none, neither this year nor last.")
{
    protected override void Check(Child child, Findings found)
    {
        if (child.Episodes.Any || child.Last.Episodes.Any) return;
        foreach (var o in child.Oc3)
        {
            if (Completed.Any(o)) found.Add(o);
        }
    }
}
