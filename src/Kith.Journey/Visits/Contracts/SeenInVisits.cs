using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Visits.Contracts;

/// <summary>When a child was last seen, and last seen alone; null when not since the day asked about.</summary>
public sealed record ChildSeen(DateTime? Seen, DateTime? SeenAlone);

/// <summary>Answers when children were seen, from the visits: nobody types it into a form.</summary>
public sealed class SeenInVisits(KithDb db)
{
    /// <summary>For each child, since a moment (UTC). One statement.</summary>
    public async Task<IReadOnlyDictionary<PersonId, ChildSeen>> SinceAsync(
        AgencyId agency, IReadOnlyCollection<PersonId> children, DateTime since, CancellationToken cancellation)
    {
        var seen = await db.Set<VisitChild>().AsNoTracking()
            .Where(c => c.AgencyId == agency && children.Contains(c.PersonId) && c.Seen != SeenCode.NotSeen)
            .Join(db.Set<Visit>().Where(v => v.At >= since), c => c.VisitId, v => v.Id, (c, v) => new { c.PersonId, c.Seen, v.At })
            .ToListAsync(cancellation);
        return children.Distinct().ToDictionary(child => child, child => new ChildSeen(
            seen.Where(s => s.PersonId == child).Max(s => (DateTime?)s.At),
            seen.Where(s => s.PersonId == child && s.Seen == SeenCode.Alone).Max(s => (DateTime?)s.At)));
    }
}
