using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW01bSTG1: a time with a social worker that began since social workers are asked for has id, first day and reason.</summary>
public sealed class SW01bSTG1_WorkerComplete() : RowRule<SwEpisode>("SW01bSTG1", ["SW_ID", "SW_DECOM", "SW_REASON"],
    "Give the worker's id, the day the worker began and the reason for the change: one of them is empty.")
{
    protected override bool Breaks(SwEpisode s, Collection collection) =>
        (s.SwDecom.IsBlank || s.SwDecom >= WorkerChange.FirstAsked) && (s.SwDecom.IsBlank || s.SwId is null || s.SwReason.IsBlank);
}
