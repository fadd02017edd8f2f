using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW06STG2: a time with a social worker began by the end of the year.</summary>
public sealed class SW06STG2_WorkerBeganAfterYear() : RowRule<SwEpisode>("SW06STG2", ["SW_DECOM"], "Check the day the social worker began: it lies after the end of the year, so it belongs to the next return.")
{
    protected override bool Breaks(SwEpisode s, Collection collection) => s.SwDecom > collection.End;
}
