using Kith.Kernel;

namespace Kith.Record.Users;

/// <summary>With how many families each user works now. Filled by the room that gives families to workers.</summary>
public interface IFamiliesOfUsers
{
    /// <summary>Of every agency; who works with none is left out. One statement, no person is named.</summary>
    Task<IReadOnlyDictionary<UserId, int>> CountAsync(CancellationToken cancellation);
}
