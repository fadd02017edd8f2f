using Kith.Platform.History;

namespace Kith.Team.Allocation;

/// <summary>What history keeps when the new worker opened the handover page: other rooms show it as the first step taken.</summary>
public sealed record HandoverOpened(string Worker)
{
    /// <summary>The new worker opened the page.</summary>
    public static readonly EventKind<HandoverOpened> Kind = new(
        "allocation.handover-opened", Significance.Routine, p => $"{p.Worker} opened the handover page", p => $"{p.Worker} read what you told us before");
}
