using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW10STG2 since 2024/25: the same, but the first worker a child ever had follows on nobody.</summary>
public sealed class SW10STG2_LaterWorkersOverlap() : ChildRule("SW10STG2", ["SW_DECOM"], Files.SwEpisodes,
    "Check the day the social worker began: it is not the day on which the one before ended.")
{
    public override int From => 2025;

    protected override void Check(Child child, Findings found)
    {
        foreach (var each in SocialWorkers.NotFollowingOn(child))
        {
            if (each.SwReason != WorkerChange.FirstContact) found.Add(each);
        }
    }
}
