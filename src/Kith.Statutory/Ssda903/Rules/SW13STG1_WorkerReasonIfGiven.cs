using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW13STG1 since 2024/25: a reason for a change of social worker, where one is given, is a code.</summary>
public sealed class SW13STG1_WorkerReasonIfGiven() : RowRule<SwEpisode>("SW13STG1", ["SW_REASON"], "Give the reason for the change of social worker as one of the codes.")
{
    public override int From => 2025;

    protected override bool Breaks(SwEpisode s, Collection collection) => s.SwReason.IsOther(WorkerChange.Codes);
}
