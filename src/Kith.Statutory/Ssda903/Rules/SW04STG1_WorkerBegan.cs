using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW04STG1: the first day with a social worker is a date.</summary>
public sealed class SW04STG1_WorkerBegan() : RowRule<SwEpisode>("SW04STG1", ["SW_DECOM"], "Give the day the social worker began as a real day, dd/mm/yyyy.")
{
    protected override bool Breaks(SwEpisode s, Collection collection) => s.SwDecom.IsUnreadable && !SocialWorkers.HasUnknownParts(s.SwDecomText);
}
