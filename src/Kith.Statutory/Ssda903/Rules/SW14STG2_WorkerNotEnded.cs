using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW14STG2: a time with a social worker has its last day.</summary>
public sealed class SW14STG2_WorkerNotEnded() : RowRule<SwEpisode>("SW14STG2", ["SW_DEC"], "Give the day the social worker ended.")
{
    protected override bool Breaks(SwEpisode s, Collection collection) => s.SwDec.IsBlank;
}
