using Kith.Kernel;
using Kith.Platform.Work;

namespace Kith.Team.Allocation;

/// <summary>What the last worker had in hand and the next one takes up: rooms above hand on what is theirs, in the same breath as the allocation.</summary>
public interface IGoesOnWithWorker
{
    /// <summary>Hands on from one worker to the next, for these children.</summary>
    Task HandOnAsync(WorkInHand hand, IReadOnlyCollection<PersonId> children, UserId from, UserId to, string toName, CancellationToken cancellation);
}
