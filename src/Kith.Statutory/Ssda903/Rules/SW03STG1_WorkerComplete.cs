using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW03STG1: a time with a social worker has id, first day and reason.</summary>
public sealed class SW03STG1_WorkerComplete() : RowRule<SwEpisode>("SW03STG1", ["SW_ID", "SW_DECOM", "SW_REASON"], "Give the worker's id, the day the worker began and the reason for the change: one of them is empty.")
{
    protected override bool Breaks(SwEpisode s, Collection collection) => s.SwId is null || s.SwDecom.IsBlank || s.SwReason.IsBlank;
}
