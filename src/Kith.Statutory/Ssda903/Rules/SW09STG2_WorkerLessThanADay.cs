using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW09STG2: a time with a social worker lasts a day at least.</summary>
public sealed class SW09STG2_WorkerLessThanADay() : RowRule<SwEpisode>("SW09STG2", ["SW_DECOM", "SW_DEC"], "Check both dates: the time with this social worker ends on the day it began, or before it.")
{
    protected override bool Breaks(SwEpisode s, Collection collection) => s.SwDecom >= s.SwDec;
}
