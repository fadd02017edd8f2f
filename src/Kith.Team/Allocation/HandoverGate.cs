using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>Keeps a new worker from a first visit until the handover page was opened: families should not have to begin again.</summary>
public sealed class HandoverGate(KithDb db)
{
    /// <summary>The refusal that a room gives when <see cref="MustOpenFirstAsync"/> names a page.</summary>
    public static readonly Refusal OpenHandoverFirst = new(
        "handover.open-first", "Open the handover page before you record a first visit: the family has told us things they should not have to say again");

    /// <summary>The page that this user must open before recording a visit to the family; null when nothing stands in the way.</summary>
    public async Task<HandoverId?> MustOpenFirstAsync(AgencyId agency, UserId user, FamilyId family, CancellationToken cancellation) =>
        await db.Set<Handover>().AsNoTracking()
            .Where(h => h.AgencyId == agency && h.FamilyId == family && h.ToWorkerId == user && h.OpenedAt == null
                && db.Set<Allocation>().Any(a => a.Id == h.AllocationId && a.To == null))
            .OrderBy(h => h.MadeAt).Select(h => (HandoverId?)h.Id).FirstOrDefaultAsync(cancellation);
}
