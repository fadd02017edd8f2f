using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>Finds the handover page of the worker a child has now: it is read before a first visit, and again before any other.</summary>
public sealed class HandoverOfChild(KithDb db, CurrentActor current)
{
    /// <summary>The newest handover page of whoever works with the child now; null when nobody does.</summary>
    public async Task<HandoverId?> FindAsync(PersonId child, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        return await db.Set<Handover>().AsNoTracking()
            .Where(h => h.AgencyId == agency && db.Set<AllocatedChild>().Any(c => c.AllocationId == h.AllocationId && c.PersonId == child && c.To == null))
            .OrderByDescending(h => h.MadeAt).Select(h => (HandoverId?)h.Id).FirstOrDefaultAsync(cancellation);
    }
}
