using System.Runtime.InteropServices;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Chronology;

/// <summary>Where a page of the chronology begins: after the entry with this moment and number.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChronologyPlace(DateTime OccurredAt, long Seq, int N);

/// <summary>One thing that happened, as it is stored.</summary>
public sealed record ChronologyEntry(
    DateTime OccurredAt, long Seq, int N, Significance Significance, string Code, string Payload, string? SubjectKind, Guid? SubjectId,
    DateTime RecordedAt, string By, string? Why)
{
    /// <summary>Where the next page begins when this is the last entry of a page.</summary>
    public ChronologyPlace Place => new(OccurredAt, Seq, N);
}

/// <summary>What to read.</summary>
/// <param name="AtLeast">Entries of this weight or more; housekeeping is in no chronology.</param>
/// <param name="Codes">Only these kinds, or every kind.</param>
public sealed record ChronologyAsked(Significance AtLeast = Significance.Routine, IReadOnlyCollection<string>? Codes = null, ChronologyPlace? After = null, DateTime? Since = null);

/// <summary>
/// Reads what happened around a person from history: one statement that walks the index of filings from where the page begins, however
/// long the chronology is.
/// </summary>
public sealed class ReadChronology(KithDb db)
{
    /// <summary>Newest first; at most <paramref name="take"/>.</summary>
    public async Task<IReadOnlyList<ChronologyEntry>> NewestAsync(ChildInView child, ChronologyAsked asked, int take, CancellationToken cancellation)
    {
        var filings = Filed(child, asked);
        if (asked.After is { } after)
        {
            var (at, seq, n) = (after.OccurredAt, after.Seq, after.N);
            filings = filings.Where(f => f.OccurredAt <= at && (f.OccurredAt < at || f.Seq < seq || (f.Seq == seq && f.N < n)));
        }

        return await db.ListAsync(Entries(filings.OrderByDescending(f => f.OccurredAt).ThenByDescending(f => f.Seq).ThenByDescending(f => f.N), asked).Take(take).AsAsyncEnumerable(), cancellation);
    }

    /// <summary>The newest since a moment, whatever they are: what the summary says of every record that is opened.</summary>
    public async Task<IReadOnlyList<ChronologyEntry>> LatelyAsync(ChildInView child, DateTime since, int take, CancellationToken cancellation) => child.Ids.Count == 1
        ? await db.ListAsync(Lately.On(db)(db, child.Actor.Agency, child.Id, since, take), cancellation)
        : await NewestAsync(child, new(Since: since), take, cancellation);

    /// <summary>Oldest first, all of them: for a court, which needs the whole.</summary>
    public async Task<IReadOnlyList<ChronologyEntry>> OldestAsync(ChildInView child, ChronologyAsked asked, CancellationToken cancellation) =>
        await Entries(Filed(child, asked).OrderBy(f => f.OccurredAt).ThenBy(f => f.Seq).ThenBy(f => f.N), asked).ToListAsync(cancellation);

    private static readonly Prepared<Func<KithDb, AgencyId, PersonId, DateTime, int, IAsyncEnumerable<ChronologyEntry>>> Lately = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, PersonId id, DateTime since, int take) => (
        from f in db.Set<HistoryFiling>().AsNoTracking()
            .Where(f => f.AgencyId == agency && f.PersonId == id && f.Significance >= (int)Significance.Routine && f.OccurredAt >= since)
            .OrderByDescending(f => f.OccurredAt).ThenByDescending(f => f.Seq).ThenByDescending(f => f.N)
        join e in db.Set<HistoryEvent>() on new { f.AgencyId, f.Seq, f.N } equals new { e.AgencyId, e.Seq, e.N }
        join a in db.Set<HistoryAction>() on new { f.AgencyId, f.Seq } equals new { a.AgencyId, a.Seq }
        select new ChronologyEntry(f.OccurredAt, f.Seq, f.N, (Significance)f.Significance, e.Code, e.Payload, e.SubjectKind, e.SubjectId, a.At, a.ActorName, a.Why)).Take(take)));

    private IQueryable<HistoryFiling> Filed(ChildInView child, ChronologyAsked asked)
    {
        var (agency, id, ids, weight) = (child.Actor.Agency, child.Id, child.Ids, (int)asked.AtLeast);
        var all = db.Set<HistoryFiling>().AsNoTracking();
        // One id is an equality, so that both databases walk the key in order; joined records need a sort.
        var filings = ids.Count == 1
            ? all.Where(f => f.AgencyId == agency && f.PersonId == id && f.Significance >= weight)
            : all.Where(f => f.AgencyId == agency && ids.Contains(f.PersonId) && f.Significance >= weight
                && (f.PersonId == id || !all.Any(o => o.AgencyId == agency && o.PersonId == id && o.OccurredAt == f.OccurredAt && o.Seq == f.Seq && o.N == f.N)));
        return asked.Since is { } since ? filings.Where(f => f.OccurredAt >= since) : filings;
    }

    private IQueryable<ChronologyEntry> Entries(IQueryable<HistoryFiling> filings, ChronologyAsked asked)
    {
        var codes = asked.Codes;
        return
            from f in filings
            join e in db.Set<HistoryEvent>() on new { f.AgencyId, f.Seq, f.N } equals new { e.AgencyId, e.Seq, e.N }
            join a in db.Set<HistoryAction>() on new { f.AgencyId, f.Seq } equals new { a.AgencyId, a.Seq }
            where codes == null || codes.Contains(e.Code)
            select new ChronologyEntry(
                f.OccurredAt, f.Seq, f.N, (Significance)f.Significance, e.Code, e.Payload, e.SubjectKind, e.SubjectId, a.At, a.ActorName, a.Why);
    }
}
