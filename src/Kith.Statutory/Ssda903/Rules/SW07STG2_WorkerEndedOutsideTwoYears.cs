using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW07STG2 since 2024/25: social workers are reported for the year before too, so that is where the reported time begins.</summary>
public sealed class SW07STG2_WorkerEndedOutsideTwoYears() : RowRule<SwEpisode>("SW07STG2", ["SW_DEC"],
    "Check the day the social worker ended: it lies before the year before this one, or after the end of this one.")
{
    public override int From => 2025;

    protected override bool Breaks(SwEpisode s, Collection collection) => s.SwDec < collection.Start.AddYears(-1) || s.SwDec > collection.End;
}
