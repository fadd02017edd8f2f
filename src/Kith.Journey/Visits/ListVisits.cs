using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Passages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Visits;

/// <summary>A visit as one child's record shows it.</summary>
public sealed record VisitShown(Visit Visit, string Seen, string? Note, string? ChildsWords, IReadOnlyList<PersonId> Others);

/// <summary>The visits and notes of a child, newest first. Three statements.</summary>
public sealed class ListVisits(KithDb db, CurrentActor current)
{
    /// <summary>The visits.</summary>
    public async Task<IReadOnlyList<VisitShown>> OfAsync(PersonId child, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var visits = await db.Set<Visit>().AsNoTracking().Include(v => v.Children)
            .Where(v => v.AgencyId == agency && v.Children.Any(c => c.PersonId == child)).OrderByDescending(v => v.At).ToListAsync(cancellation);
        var ids = visits.Select(v => v.Id.Value).ToList();
        var words = await db.Set<Passage>().AsNoTracking()
            .Where(p => p.AgencyId == agency && p.OriginKind == RecordVisit.DocumentKind && ids.Contains(p.OriginId)
                && db.Set<PassageAbout>().Any(a => a.PassageId == p.Id && a.PersonId == child)).ToListAsync(cancellation);
        string? Text(Visit visit, string topic) => words.FirstOrDefault(p => p.OriginId == visit.Id.Value && p.Topic == topic)?.Text;
        return visits.Select(v => new VisitShown(
            v, v.Children.Single(c => c.PersonId == child).Seen, Text(v, "visit.note"), Text(v, "child.words"),
            v.Children.Select(c => c.PersonId).Where(p => p != child).ToList())).ToList();
    }
}
