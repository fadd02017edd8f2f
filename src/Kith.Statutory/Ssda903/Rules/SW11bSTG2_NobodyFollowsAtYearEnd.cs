using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW11bSTG2: when a time with a social worker ends in the last five days of the year, another is on the return.</summary>
public sealed class SW11bSTG2_NobodyFollowsAtYearEnd() : ChildRule("SW11bSTG2", ["SW_DEC"], Files.SwEpisodes,
    "Add the social worker who came next: this time ended before 31 March and nobody follows it.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var each in SocialWorkers.WithoutSuccessor(child, longAgo: false)) found.Add(each);
    }
}
