using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW05STG1: the last day with a social worker is a date.</summary>
public sealed class SW05STG1_WorkerEnded() : RowRule<SwEpisode>("SW05STG1", ["SW_DEC"], "Give the day the social worker ended as a real day, dd/mm/yyyy, or leave it empty while it goes on.")
{
    protected override bool Breaks(SwEpisode s, Collection collection) => s.SwDec.IsUnreadable && !SocialWorkers.HasUnknownParts(s.SwDecText);
}
