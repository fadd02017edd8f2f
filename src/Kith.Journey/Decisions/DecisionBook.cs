using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Decisions;

/// <summary>A decision with its children and everybody who was told.</summary>
public sealed record DecisionHeld(Decision Decision, DecisionGrounds Grounds, IReadOnlyList<DecisionChild> Children, IReadOnlyList<DecisionTold> Told);

/// <summary>Reads decisions, newest first. Three statements, however many.</summary>
public sealed class DecisionBook(KithDb db)
{
    /// <summary>The decisions about one piece of work.</summary>
    public Task<IReadOnlyList<DecisionHeld>> OfAsync(AgencyId agency, Guid subject, CancellationToken cancellation) =>
        ReadAsync(agency, db.Set<Decision>().Where(d => d.AgencyId == agency && d.SubjectId == subject), cancellation);

    /// <summary>The decisions about these children.</summary>
    public Task<IReadOnlyList<DecisionHeld>> AboutAsync(AgencyId agency, IReadOnlyCollection<PersonId> people, CancellationToken cancellation) =>
        ReadAsync(
            agency,
            db.Set<Decision>().Where(d => db.Set<DecisionChild>().Any(c => c.AgencyId == agency && people.Contains(c.PersonId) && c.DecisionId == d.Id)),
            cancellation);

    private async Task<IReadOnlyList<DecisionHeld>> ReadAsync(AgencyId agency, IQueryable<Decision> which, CancellationToken cancellation)
    {
        var decisions = await which.AsNoTracking().OrderByDescending(d => d.DecidedAt).ToListAsync(cancellation);
        var ids = decisions.Select(d => d.Id).ToList();
        var children = (await db.Set<DecisionChild>().AsNoTracking().Where(c => ids.Contains(c.DecisionId)).ToListAsync(cancellation)).ToLookup(c => c.DecisionId);
        var told = (await db.Set<DecisionTold>().AsNoTracking().Where(t => t.AgencyId == agency && ids.Contains(t.DecisionId)).ToListAsync(cancellation)).ToLookup(t => t.DecisionId);
        return decisions.Select(d => new DecisionHeld(d, d.ReadGrounds(), [.. children[d.Id]], [.. told[d.Id].OrderBy(t => t.Whom != "referrer").ThenBy(t => t.Name)])).ToList();
    }
}
