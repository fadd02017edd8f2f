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
    private (Kernel.PersonId Child, LastTime Answer)? kept;

    /// <summary>One statement, the first time.</summary>
    public async Task<LastTime> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        if (kept is { } before && before.Child == child.Id)
        {
            return before.Answer;
        }

        var (agency, ids) = (child.Actor.Agency, child.Ids);
        var seen = db.Set<VisitChild>().AsNoTracking().Where(c => c.AgencyId == agency && ids.Contains(c.PersonId) && c.Seen != SeenCode.NotSeen)
            .Join(db.Set<Visit>(), c => c.VisitId, v => v.Id, (c, v) => new { v.At, c.Seen, v.Kind, v.Where, v.ByName });
        var rows = await seen.OrderByDescending(v => v.At).Take(1).Concat(seen.Where(v => v.Seen == SeenCode.Alone).OrderByDescending(v => v.At).Take(1)).ToListAsync(cancellation);
        var all = rows.Select(r => new SeenAt(r.At, r.Seen, r.Kind, r.Where, r.ByName)).OrderByDescending(s => s.At).ToList();
        var answer = new LastTime(all.FirstOrDefault(), all.FirstOrDefault(s => s.Seen == SeenCode.Alone));
        kept = (child.Id, answer);
        return answer;
    }
}
