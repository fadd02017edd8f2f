using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages;
using Kith.Record.Families;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>On a worker's home page: handover pages that nobody has opened yet. Until then no first visit can be recorded.</summary>
internal sealed class HandoversAtHome(KithDb db, ReadLog reads) : IHomePart
{
    public int Order => 10;

    public string Permission => "handover.edit";

    public string Title => DrawHandover.Heading;

    public async Task<HomeView?> LoadAsync(Actor actor, CancellationToken cancellation)
    {
        var unopened = await db.Set<Handover>().AsNoTracking()
            .Where(h => h.AgencyId == actor.Agency && h.ToWorkerId == actor.User && h.OpenedAt == null && db.Set<Allocation>().Any(a => a.Id == h.AllocationId && a.To == null))
            .OrderBy(h => h.MadeAt)
            .Select(h => new
            {
                h.Id, Family = db.Set<Family>().Where(f => f.Id == h.FamilyId).Select(f => f.Name).First(),
                Children = db.Set<FamilyMember>().Where(m => m.FamilyId == h.FamilyId && m.IsChild && m.To == null).Select(m => m.PersonId).ToList(),
            }).ToListAsync(cancellation);
        if (unopened.Count == 0) return null;
        await reads.WriteAsync("home/handovers", unopened.SelectMany(h => h.Children).Distinct().Select(c => ((Kernel.PersonId?)c, Sight.InReach)), cancellation);
        return HomeLines.Of(unopened.Select(h => new HomeLine($"/handovers/{h.Id.Value}", h.Family, "Not opened yet")), "/work", "Open assessments and plans");
    }
}
