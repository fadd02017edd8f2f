using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Visits;

/// <summary>A visit at which a child was seen: code of how, and of what kind it was.</summary>
public sealed record SeenAt(DateTime At, string Seen, string Kind, string? Where, string By);

/// <summary>When a child was last seen, and last seen alone; null for never.</summary>
public sealed record LastTime(SeenAt? Seen, SeenAt? Alone);

/// <summary>Reads when a child was last seen. Two cards of one page ask the same, so the answer is kept for the request.</summary>
internal sealed class SeenLast(KithDb db)
{
    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<PersonId>, IAsyncEnumerable<SeenAt>>> Seen = new(() => EF.CompileAsyncQuery((KithDb db, AgencyId agency, IReadOnlyList<PersonId> ids) =>
        db.Set<VisitChild>().AsNoTracking().Where(c => c.AgencyId == agency && ids.Contains(c.PersonId) && c.Seen != SeenCode.NotSeen)
            .Join(db.Set<Visit>(), c => c.VisitId, v => v.Id, (c, v) => new { v.At, c.Seen, v.Kind, v.Where, v.ByName }).OrderByDescending(v => v.At).Take(1)
        .Concat(db.Set<VisitChild>().AsNoTracking().Where(c => c.AgencyId == agency && ids.Contains(c.PersonId) && c.Seen == SeenCode.Alone)
            .Join(db.Set<Visit>(), c => c.VisitId, v => v.Id, (c, v) => new { v.At, c.Seen, v.Kind, v.Where, v.ByName }).OrderByDescending(v => v.At).Take(1))
        .Select(v => new SeenAt(v.At, v.Seen, v.Kind, v.Where, v.ByName))));

    private readonly Once<PersonId, LastTime> kept = new();

    /// <summary>One statement, the first time.</summary>
    public Task<LastTime> OfAsync(ChildInView child, CancellationToken cancellation) => kept.AskAsync(child.Id, () => ReadAsync(child, cancellation));

    private async Task<LastTime> ReadAsync(ChildInView child, CancellationToken cancellation)
    {
        var all = (await db.ListAsync(Seen.On(db)(db, child.Actor.Agency, child.Ids), cancellation)).OrderByDescending(s => s.At).ToList();
        return new LastTime(all.FirstOrDefault(), all.FirstOrDefault(s => s.Seen == SeenCode.Alone));
    }
}
