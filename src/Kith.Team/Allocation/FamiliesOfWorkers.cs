using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>Counts the families each worker has now.</summary>
internal sealed class FamiliesOfWorkers(KithDb db) : IFamiliesOfUsers
{
    public async Task<IReadOnlyDictionary<UserId, int>> CountAsync(CancellationToken cancellation) =>
        await db.Set<Allocation>().Where(a => a.To == null).GroupBy(a => a.WorkerId)
            .Select(g => new { Worker = g.Key, Families = g.Select(a => a.FamilyId).Distinct().Count() })
            .ToDictionaryAsync(g => g.Worker, g => g.Families, cancellation);
}
