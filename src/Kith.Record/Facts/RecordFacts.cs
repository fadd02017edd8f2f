using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.People.Search;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Facts;

/// <summary>A value to record: canonical text, or why there is none.</summary>
public sealed record FactEntry(Subject Subject, string FactId, string? Value, NoValue? NoValue = null, Entered Entered = Entered.Asked, DateOnly? EffectiveFrom = null);

/// <summary>Who said it: a kind the authority order knows, and words a reader understands.</summary>
public sealed record FactSource(string Kind, string Says);

/// <summary>What history keeps of a correction.</summary>
public sealed record FactCorrected(string Fact, string? From, string? To, string Source);

/// <summary>What history keeps of a batch of new facts: which, about what; the values stand in the fact rows.</summary>
public sealed record FactsRecorded(int Count, IReadOnlyList<string> Facts, string Source);

/// <summary>
/// Puts facts into the record, inside another action. A value from a source takes the place of what that source said before;
/// a correction takes the place of what everybody said. Nothing is edited. Constant number of statements. People are filed under the keys
/// they are found by in the same breath, so put them into their households before their addresses are recorded.
/// </summary>
public sealed class RecordFacts(PracticePacks practice, TraitsOf traits)
{
    /// <summary>Facts were recorded.</summary>
    public static readonly EventKind<FactsRecorded> Recorded = new(
        "facts.recorded", Significance.Housekeeping, p => $"{p.Count} facts recorded from {p.Source}");

    /// <summary>A fact was put right.</summary>
    public static readonly EventKind<FactCorrected> Corrected = new(
        "facts.corrected", Significance.Routine, p => $"{p.Fact} corrected from {p.From ?? "nothing recorded"} to {p.To ?? "nothing recorded"} ({p.Source})");

    /// <summary>Records the entries and files them to the people they concern.</summary>
    public async Task RecordAsync(
        WorkInHand hand, FactSource source, IReadOnlyCollection<FactEntry> entries, IReadOnlyCollection<PersonId> fileTo, CancellationToken cancellation)
    {
        if (entries.Count == 0)
        {
            return;
        }

        var ids = entries.Select(e => e.Subject.Id).Distinct().ToList();
        var factIds = entries.Select(e => e.FactId).Distinct().ToList();
        var current = (await hand.Db.Set<Fact>()
            .Where(f => f.AgencyId == hand.Agency && ids.Contains(f.SubjectId) && factIds.Contains(f.FactId) && f.SupersededAt == null)
            .ToListAsync(cancellation)).ToLookup(f => (f.SubjectId, f.FactId));
        var codes = practice[hand.Actor.Place];
        foreach (var entry in entries)
        {
            var definition = practice.Fact(entry.FactId);
            var before = current[(entry.Subject.Id, entry.FactId)]
                .Where(f => entry.Entered == Entered.Corrected || f.SourceKind == source.Kind || f.Value is null).ToList();
            before.ForEach(f => f.SupersededAt = hand.Now);
            var replaced = before.MaxBy(f => f.RecordedAt) ?? current[(entry.Subject.Id, entry.FactId)].MaxBy(f => f.RecordedAt);
            hand.Add(new Fact
            {
                Id = hand.NewId<FactRowId>(), AgencyId = hand.Agency, SubjectKind = entry.Subject.Kind, SubjectId = entry.Subject.Id, FactId = entry.FactId,
                Value = entry.Value, NoValue = entry.NoValue, EffectiveFrom = entry.EffectiveFrom, RecordedAt = hand.Now, RecordedBy = hand.Actor.User,
                RecordedByName = hand.Actor.Name, SourceKind = source.Kind, Source = source.Says, Entered = entry.Entered, Supersedes = replaced?.Id,
            });
            if (entry.Entered == Entered.Corrected)
            {
                var list = definition.CodeList is { } id ? codes.Codes[id] : null;
                string? Shown(string? value) => value is null ? null : FactValue.Show(definition, list, value);
                hand.Happened(Corrected, new(definition.Says, Shown(replaced?.Value), Shown(entry.Value), source.Says), fileTo);
            }
        }

        var taken = entries.Where(e => e.Entered != Entered.Corrected).ToList();
        if (taken.Count > 0)
        {
            hand.Happened(Recorded, new(taken.Count, taken.Select(e => $"{e.Subject}|{e.FactId}").ToList(), source.Says), fileTo);
        }

        await ProjectAsync(hand, source, entries, current, cancellation);
        await FileAsync(hand, entries, cancellation);
    }

    private async Task FileAsync(WorkInHand hand, IReadOnlyCollection<FactEntry> entries, CancellationToken cancellation)
    {
        var telling = entries.Where(e => TraitsOf.Holds(e.FactId)).ToList();
        if (telling.Count == 0)
        {
            return;
        }

        await hand.FlushAsync(cancellation);
        var homes = telling.Where(e => e.Subject.Kind == SubjectKind.Household).Select(e => HouseholdId.From(e.Subject.Id)).Distinct().ToList();
        var living = homes.Count == 0 ? [] : await hand.Db.Set<Residence>().AsNoTracking()
            .Where(r => r.AgencyId == hand.Agency && homes.Contains(r.HouseholdId)).Select(r => r.PersonId).ToListAsync(cancellation);
        var people = telling.Where(e => e.Subject.Kind == SubjectKind.Person).Select(e => PersonId.From(e.Subject.Id)).Concat(living).Distinct().ToList();
        await FileKeys.FileAsync(hand, await traits.ReadAsync(hand.Agency, people, cancellation), cancellation);
    }

    /// <summary>Keeps the columns that lists need in step with the facts: names, birth, sex, relationship, professional.</summary>
    private async Task ProjectAsync(
        WorkInHand hand, FactSource source, IReadOnlyCollection<FactEntry> entries, ILookup<(Guid, string), Fact> before, CancellationToken cancellation)
    {
        var believed = entries.Where(e => FactProjection.Covers(e.FactId) && IsBelieved(e, source.Kind, before, practice.Fact(e.FactId).Authority)).ToList();
        foreach (var kind in believed.GroupBy(e => e.Subject.Kind))
        {
            var ids = kind.Select(e => e.Subject.Id).Distinct().ToList();
            var targets = kind.Key switch
            {
                SubjectKind.Person => await TargetsAsync<Person, PersonId>(hand, ids, p => p.Id, set => set.Where(p => ids.Select(PersonId.From).Contains(p.Id)), cancellation),
                SubjectKind.Relationship => await TargetsAsync<Relationship, RelationshipId>(hand, ids, r => r.Id, set => set.Where(r => ids.Select(RelationshipId.From).Contains(r.Id)), cancellation),
                SubjectKind.Professional => await TargetsAsync<Professional, ProfessionalId>(hand, ids, p => p.Id, set => set.Where(p => ids.Select(ProfessionalId.From).Contains(p.Id)), cancellation),
                _ => [],
            };
            foreach (var entry in kind)
            {
                FactProjection.Apply(targets[entry.Subject.Id], entry.FactId, entry.Value);
            }
        }
    }

    // The same rule as FactSheet.Held: the source that stands first in the authority order, the latest of those.
    private static bool IsBelieved(FactEntry entry, string source, ILookup<(Guid, string), Fact> before, IReadOnlyList<string> authority) =>
        before[(entry.Subject.Id, entry.FactId)].Where(f => f.SupersededAt is null)
            .All(f => FactSheet.Rank(authority, source) <= FactSheet.Rank(authority, f.SourceKind));

    private static async Task<Dictionary<Guid, object>> TargetsAsync<T, TId>(
        WorkInHand hand, List<Guid> ids, Func<T, TId> id, Func<IQueryable<T>, IQueryable<T>> stored, CancellationToken cancellation)
        where T : class where TId : struct, IId<TId>
    {
        var pending = hand.Db.Set<T>().Local.Where(t => ids.Contains(id(t).Value)).ToList();
        var found = pending.Count == ids.Count ? pending : await stored(hand.Db.Set<T>()).ToListAsync(cancellation);
        return found.Concat(pending).Distinct().ToDictionary(t => id(t).Value, t => (object)t);
    }
}
