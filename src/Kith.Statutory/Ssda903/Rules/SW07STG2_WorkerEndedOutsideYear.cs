using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW07STG2: a time with a social worker that ended did so within the reported year.</summary>
public sealed class SW07STG2_WorkerEndedOutsideYear() : RowRule<SwEpisode>("SW07STG2", ["SW_DEC"], "Check the day the social worker ended: it lies outside the year that is reported.")
{
    protected override bool Breaks(SwEpisode s, Collection collection) => s.SwDec < collection.Start || s.SwDec > collection.End;
}
