using Kith.Kernel;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform;

/// <summary>What the actions of this room share while they run.</summary>
internal static class ReformHand
{
    /// <summary>The version a user saw, if it is still the one in force. A version that was replaced meanwhile is a conflict.</summary>
    public static async Task<(T? Row, bool Replaced)> InForceAsync<T>(this WorkInHand hand, ReformRowId id, CancellationToken cancellation) where T : ReformRow
    {
        var row = await hand.Db.Set<T>().FirstOrDefaultAsync(r => r.Id == id && r.AgencyId == hand.Agency, cancellation);
        return (row, row?.ReplacedAt is not null);
    }

    /// <summary>The programme an entry is added to; null when it is not one of this agency.</summary>
    public static Task<Programme?> ProgrammeAsync(this WorkInHand hand, ProgrammeId id, CancellationToken cancellation) =>
        hand.Db.Set<Programme>().FirstOrDefaultAsync(p => p.Id == id && p.AgencyId == hand.Agency, cancellation);

    /// <summary>Adds an entry, or its next version: who, when and why are written here and nowhere else.</summary>
    /// <param name="of">The agency of the programme, when somebody of another one writes.</param>
    public static T Keep<T>(this WorkInHand hand, ProgrammeId programme, T row, string? why, T? before = null, AgencyId? of = null) where T : ReformRow
    {
        before?.GiveWay(hand.Now);
        row.Sign(hand.NewId<ReformRowId>(), of ?? hand.Agency, programme, hand.Now, hand.Actor.Name, string.IsNullOrWhiteSpace(why) ? null : why.Trim());
        return hand.Add(row);
    }

    /// <summary>What an action begins with: the programme is there, and the version somebody saw is still the one in force. Ends otherwise.</summary>
    /// <param name="seen">Null adds a new entry.</param>
    public static async Task<(Outcome<TOut>? End, T? Before)> BeforeAsync<T, TOut>(this WorkInHand hand, ProgrammeId programme, ReformRowId? seen, CancellationToken cancellation) where T : ReformRow
    {
        if (await hand.ProgrammeAsync(programme, cancellation) is null) return (new Outcome<TOut>.NotFound(), null);
        if (seen is null) return (null, null);
        var (row, replaced) = await hand.InForceAsync<T>(seen.Value, cancellation);
        return row is null || row.ProgrammeId != programme ? (new Outcome<TOut>.NotFound(), null) : replaced ? (new Outcome<TOut>.Conflict(0), null) : (null, row);
    }

    /// <summary>What is in force of one kind of entry.</summary>
    /// <param name="of">The agency of the programme, when somebody of another one asks.</param>
    public static IQueryable<T> InForce<T>(this WorkInHand hand, ProgrammeId programme, AgencyId? of = null) where T : ReformRow
    {
        var agency = of ?? hand.Agency;
        return hand.Db.Set<T>().Where(r => r.AgencyId == agency && r.ProgrammeId == programme && r.ReplacedAt == null);
    }

    /// <summary>The next number of an entry in a programme.</summary>
    public static async Task<int> NextAsync<T>(this WorkInHand hand, ProgrammeId programme, System.Linq.Expressions.Expression<Func<T, int>> number, CancellationToken cancellation) where T : ReformRow =>
        (await hand.Db.Set<T>().Where(r => r.AgencyId == hand.Agency && r.ProgrammeId == programme).Select(number).ToListAsync(cancellation)).DefaultIfEmpty(0).Max() + 1;

    /// <summary>Numbers as they are kept: "2,5", each once and in order; null when something else stands among them.</summary>
    public static string? Numbers(string? typed)
    {
        var parts = KnockOn.Refs(typed ?? "");
        return parts.All(p => int.TryParse(p, out _)) ? string.Join(',', parts.Select(int.Parse).Distinct().Order()) : null;
    }

    /// <summary>What cannot be taken, as an outcome; null when all is well.</summary>
    public static Outcome<T>.Invalid? Problems<T>(params ReadOnlySpan<(bool Wrong, string Field, string Says)> checks)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (wrong, field, says) in checks)
        {
            if (wrong) problems.TryAdd(field, says);
        }

        return problems.Count == 0 ? null : new Outcome<T>.Invalid(problems);
    }
}
