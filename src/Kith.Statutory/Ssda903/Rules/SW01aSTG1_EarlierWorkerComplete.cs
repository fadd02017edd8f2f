using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW01aSTG1: a time with a social worker that began before social workers were asked for has its id and its first day.</summary>
public sealed class SW01aSTG1_EarlierWorkerComplete() : RowRule<SwEpisode>("SW01aSTG1", ["SW_ID", "SW_DECOM"],
    "Give the worker's id and the day the worker began: one of them is empty.")
{
    protected override bool Breaks(SwEpisode s, Collection collection) =>
        (s.SwDecom.IsBlank || s.SwDecom < WorkerChange.FirstAsked) && (s.SwDecom.IsBlank || s.SwId is null);
}
