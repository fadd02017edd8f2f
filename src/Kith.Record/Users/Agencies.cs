using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users;

/// <summary>Tells the jobs of the house which agencies to go round.</summary>
internal sealed class Agencies(KithDb db) : IAgencies
{
    public async Task<IReadOnlyList<(AgencyId Agency, string Place)>> AllAsync(CancellationToken cancellation)
    {
        var all = await db.Set<Agency>().AsNoTracking().OrderBy(a => a.Slug).Select(a => new { a.Id, a.Place }).ToListAsync(cancellation);
        return all.ConvertAll(a => (a.Id, a.Place));
    }
}
