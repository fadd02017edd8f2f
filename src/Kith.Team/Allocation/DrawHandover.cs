using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>A handover page ready to show.</summary>
/// <param name="From">The outgoing worker's name; null for a family's first worker.</param>
/// <param name="Words">Words on the page, its heading included.</param>
public sealed record DrawnHandover(Handover Handover, HandoverOf Of, string Family, string To, string? From, IReadOnlyList<FittedPart> Parts, int Words, int Limit);

/// <summary>Draws the handover page from the record, each time it is opened. Every room says its part; then the page is fitted.</summary>
public sealed class DrawHandover(KithDb db, CurrentActor current, IReach reach, ReadLog reads, PracticePacks practice, IEnumerable<IHandoverPart> rooms)
{
    /// <summary>The heading of the page.</summary>
    public const string Heading = "Before you ring the bell";

    /// <summary>
    /// The page, with the read logged. Null when there is none, or the actor may open none of its children: people out of reach stand on no page.
    /// </summary>
    public async Task<DrawnHandover?> DrawAsync(HandoverId id, CancellationToken cancellation)
    {
        var actor = current.Value;
        var row = await (
            from handover in db.Set<Handover>().AsNoTracking()
            where handover.Id == id && handover.AgencyId == actor.Agency
            join family in db.Set<Family>() on handover.FamilyId equals family.Id
            select new
            {
                handover, family.Name,
                To = db.Set<User>().Where(u => u.Id == handover.ToWorkerId).Select(u => u.Name).First(),
                From = db.Set<User>().Where(u => u.Id == handover.FromWorkerId).Select(u => u.Name).FirstOrDefault(),
            }).FirstOrDefaultAsync(cancellation);
        if (row is null) return null;
        var children = await db.Set<AllocatedChild>().Where(c => c.AllocationId == row.handover.AllocationId).Select(c => c.PersonId).ToListAsync(cancellation);
        var members = await db.Set<FamilyMember>().Where(m => m.AgencyId == actor.Agency && m.FamilyId == row.handover.FamilyId && m.To == null).Select(m => m.PersonId).ToListAsync(cancellation);
        var sights = await reach.OfAsync(actor, members.Union(children).ToList(), cancellation);
        var seen = sights.Where(s => s.Value.MayOpen()).Select(s => s.Key).ToList();
        var mine = children.Intersect(seen).ToList();
        if (mine.Count == 0)
        {
            await reads.WriteAsync("handovers/page", children.Select(c => ((PersonId?)c, sights[c])), cancellation);
            return null;
        }

        await reads.WriteAsync("handovers/page", seen.Select(p => ((PersonId?)p, sights[p])), cancellation);
        var of = new HandoverOf(id, actor.Agency, actor.Place, row.handover.FamilyId, mine, seen);
        var lines = new List<HandoverLine>();
        foreach (var room in rooms)
        {
            lines.AddRange(await room.LinesAsync(of, cancellation));
        }

        var rules = practice[actor.Place].Handover;
        var taken = FitOnePage.Words($"{Heading} {row.Name} {row.To} {row.From} from to");
        var parts = FitOnePage.Fit(rules, lines, taken);
        return new(row.handover, of, row.Name, row.To, row.From, parts, taken + FitOnePage.Words(parts), rules.Words);
    }
}
