using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW13STG1: the reason for a change of social worker is there and is a code.</summary>
public sealed class SW13STG1_WorkerReason() : RowRule<SwEpisode>("SW13STG1", ["SW_REASON"], "Give the reason for the change of social worker as one of the codes.")
{
    protected override bool Breaks(SwEpisode s, Collection collection) => !s.SwReason.In(WorkerChange.Codes);
}
