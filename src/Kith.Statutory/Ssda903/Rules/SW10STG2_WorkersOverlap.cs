using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>
/// SW10STG2: a time with a social worker begins where the one before it ended. One that lies inside a longer one is somebody standing in, and is not reported.
/// </summary>
public sealed class SW10STG2_WorkersOverlap() : ChildRule("SW10STG2", ["SW_DECOM"], Files.SwEpisodes,
    "Check the day the social worker began: it is not the day on which the one before ended.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var each in SocialWorkers.NotFollowingOn(child)) found.Add(each);
    }
}
