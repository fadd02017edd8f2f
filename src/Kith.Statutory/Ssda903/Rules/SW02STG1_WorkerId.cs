using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW02STG1: a social worker's id begins with SW, or with XX when the worker is not registered.</summary>
public sealed class SW02STG1_WorkerId() : RowRule<SwEpisode>("SW02STG1", ["SW_ID"], "Give the worker's registration number with SW before it, or an id that begins with XX.")
{
    protected override bool Breaks(SwEpisode s, Collection collection) =>
        s.SwId is { } id && !id.StartsWith("SW", StringComparison.Ordinal) && !id.StartsWith("XX", StringComparison.Ordinal);
}
