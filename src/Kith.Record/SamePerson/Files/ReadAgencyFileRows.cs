using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson.Files;

/// <summary>Somebody of the record whom a row may be, as the reader may see them.</summary>
public sealed record RowMatch(AgencyFileMatch Match, Person Person);

/// <summary>A row with whom it may be: only those the reader may see.</summary>
public sealed record RowShown(AgencyFileRow Row, IReadOnlyList<RowMatch> Matches);

/// <summary>Reads rows of a list. Two statements, however many rows.</summary>
public sealed class ReadAgencyFileRows(KithDb db, PeopleInReach people)
{
    /// <summary>The rows, in their order.</summary>
    public async Task<IReadOnlyList<RowShown>> OfAsync(Actor actor, IQueryable<AgencyFileRow> rows, CancellationToken cancellation)
    {
        var read = await rows.AsNoTracking().OrderBy(r => r.No).ToListAsync(cancellation);
        var (files, numbers) = (read.Select(r => r.FileId).Distinct().ToList(), read.ConvertAll(r => r.No));
        // Somebody joined since is shown as the one they were joined to.
        var matches = (await (
            from match in db.Set<AgencyFileMatch>().AsNoTracking()
            where files.Contains(match.FileId) && numbers.Contains(match.No)
            join found in db.Set<Person>() on match.PersonId equals found.Id
            join person in people.Of(actor) on found.LeadId equals person.Id
            select new { match, person }).ToListAsync(cancellation)).ToLookup(m => (m.match.FileId, m.match.No));
        return [.. read.Select(r => new RowShown(r, [.. matches[(r.FileId, r.No)].OrderByDescending(m => m.match.Likelihood).DistinctBy(m => m.person.Id).Select(m => new RowMatch(m.match, m.person))]))];
    }
}
