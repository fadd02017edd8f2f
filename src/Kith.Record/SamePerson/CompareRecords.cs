using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.People.Matching;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson;

/// <summary>One value of one record, as staff read it, with who said it and when.</summary>
public sealed record HeldHere(string Says, string Source, DateOnly Recorded);

/// <summary>How a fact stands in the two records.</summary>
public enum HowTheyStand
{
    /// <summary>Both hold it and the values differ: somebody should know before joining.</summary>
    Differs,

    /// <summary>Both hold the same.</summary>
    Agrees,

    /// <summary>One record holds it only.</summary>
    OnlyOne,
}

/// <summary>One fact, side by side. Several values stand where sources differ within one record.</summary>
public sealed record ComparedFact(string FactId, string Says, HowTheyStand Stands, IReadOnlyList<HeldHere> One, IReadOnlyList<HeldHere> Other);

/// <summary>One of the two records: whose, in which families, with whom, and how much stands in it.</summary>
public sealed record RecordBeside(Person Person, IReadOnlyList<PersonId> Ids, IReadOnlyList<(FamilyId Id, string Name, bool IsChild)> Families, IReadOnlyList<string> LivesWith, IReadOnlyList<string> Relatives, int Events, DateTime? Latest);

/// <summary>Two records side by side, with what the matcher thinks and what was decided about them before.</summary>
public sealed record TwoRecords(
    RecordBeside One, RecordBeside Other, IReadOnlyList<ComparedFact> Facts, MatchOpinion Opinion, string Says, LookedAt? Before, Belonging? Family, Joining? Joined, bool Together);

/// <summary>Reads two records fact by fact. A constant number of statements, whatever stands in them.</summary>
public sealed class CompareRecords(KithDb db, TraitsOf traits, PeopleInReach reach, PracticePacks practice)
{
    /// <summary>Both records; the caller has asked reach for them and logged the look.</summary>
    public async Task<TwoRecords> ReadAsync(Actor actor, PersonId one, PersonId other, CancellationToken cancellation)
    {
        var agency = actor.Agency;
        var records = await db.Set<Person>().AsNoTracking().Where(p => p.AgencyId == agency && (p.Id == one || p.Id == other || p.LeadId == one || p.LeadId == other)).ToListAsync(cancellation);
        var joined = await db.Set<Joining>().AsNoTracking()
            .Where(j => j.AgencyId == agency && j.TakenBackAt == null && ((j.PersonId == one && j.LeadId == other) || (j.PersonId == other && j.LeadId == one))).FirstOrDefaultAsync(cancellation);
        // Side by side each stands for itself, also while the two are joined: that is what would be taken apart.
        IReadOnlyList<PersonId> IdsOf(PersonId id, PersonId besides) => [id, .. records.Where(r => r.LeadId == id && r.Id != id && r.Id != besides).Select(r => r.Id)];
        var (ours, theirs) = (IdsOf(one, other), IdsOf(other, one));
        IReadOnlyList<PersonId> all = [.. ours, .. theirs];
        var homes = await db.Set<Residence>().Where(r => r.AgencyId == agency && all.Contains(r.PersonId) && r.To == null).Select(r => new { r.PersonId, r.HouseholdId }).ToListAsync(cancellation);
        List<HouseholdId> HomesOf(IReadOnlyList<PersonId> ids) => [.. homes.Where(h => ids.Contains(h.PersonId)).Select(h => h.HouseholdId).Distinct()];
        var subjects = all.Select(p => p.Value).Concat(homes.Select(h => h.HouseholdId.Value)).Distinct().ToList();
        var facts = await db.Set<Fact>().AsNoTracking().Where(f => f.AgencyId == agency && subjects.Contains(f.SubjectId) && f.SupersededAt == null).ToListAsync(cancellation);
        List<Fact> FactsOf(IReadOnlyList<PersonId> ids) => [.. facts.Where(f => ids.Contains(PersonId.From(f.SubjectId)) || HomesOf(ids).Contains(HouseholdId.From(f.SubjectId)))];
        var beside = await BesideAsync(actor, all, homes.Select(h => h.HouseholdId).Distinct().ToList(), cancellation);
        RecordBeside Of(PersonId id, IReadOnlyList<PersonId> ids) => beside(records.Single(r => r.Id == id), ids, HomesOf(ids));
        var known = joined is null ? (await traits.ReadAsync(agency, [one, other], cancellation)).ToDictionary(t => t.Person!.Value) : [];
        var opinion = joined is null ? Matcher.Compare(known[one], known[other]) : Nothing;
        var (first, second) = LookedAt.InOrder(one, other);
        var before = await db.Set<LookedAt>().AsNoTracking().FirstOrDefaultAsync(l => l.OneId == first && l.OtherId == second, cancellation);
        var family = await db.Set<Belonging>().AsNoTracking().FirstOrDefaultAsync(b => b.OneId == first && b.OtherId == second, cancellation);
        var together = (await Bonds.OfAsync(db, agency, [one, other], cancellation)).Together(one, other);
        var asks = WeighPair.Of(agency, one, other, opinion, "", together, new(before, family), default)?.Asks ?? PairAsks.SamePerson;
        return new(Of(one, ours), Of(other, theirs), Compared(actor, FactsOf(ours), FactsOf(theirs)), opinion,
            opinion.Verdict == MatchVerdict.Different && asks == PairAsks.SamePerson && !PairWords.MayBeTwin(opinion) ? "Kith takes them for two people" : PairWords.Summary(opinion, asks), before, family, joined, together);
    }

    // What tells people apart stands first.
    private static readonly string[] Telling =
    [
        "person.given-name", "person.family-name", "person.known-as", "person.former-names", "person.born-on", "person.due-on", "person.sex", "person.nhs-number", "person.hc-number", "person.upn",
        "child.school", "person.phone", "household.address-line", "household.town", "household.postcode",
    ];

    private static readonly MatchOpinion Nothing = new(0, MatchVerdict.Different, [], [], false, []);

    private List<ComparedFact> Compared(Actor actor, List<Fact> ours, List<Fact> theirs)
    {
        var found = new List<ComparedFact>();
        foreach (var id in ours.Concat(theirs).Where(f => f.Value is not null).Select(f => f.FactId).Distinct())
        {
            var definition = practice.Fact(id);
            if (definition.Sensitivity == Sensitivity.Sealed) continue;
            var codes = practice.Answers(actor.Place, id);
            List<HeldHere> Of(List<Fact> facts) => [.. facts.Where(f => f.FactId == id && f.Value is not null).OrderBy(f => FactSheet.Rank(definition.Authority, f.SourceKind)).ThenByDescending(f => f.RecordedAt)
                .Select(f => new HeldHere(FactValue.Show(definition, codes, f.Value!), f.Source, London.DateOf(f.RecordedAt)))];
            var (left, right) = (Of(ours), Of(theirs));
            var stands = left.Count == 0 || right.Count == 0 ? HowTheyStand.OnlyOne
                : string.Equals(left[0].Says, right[0].Says, StringComparison.OrdinalIgnoreCase) && left.Concat(right).Select(h => h.Says.ToUpperInvariant()).Distinct().Count() == 1 ? HowTheyStand.Agrees : HowTheyStand.Differs;
            found.Add(new(id, definition.Says, stands, left, right));
        }

        return [.. found.OrderBy(f => f.Stands).ThenBy(f => Array.IndexOf(Telling, f.FactId) is >= 0 and var at ? at : Telling.Length).ThenBy(f => f.FactId, StringComparer.Ordinal)];
    }

    private async Task<Func<Person, IReadOnlyList<PersonId>, IReadOnlyList<HouseholdId>, RecordBeside>> BesideAsync(
        Actor actor, IReadOnlyList<PersonId> all, List<HouseholdId> homes, CancellationToken cancellation)
    {
        var (agency, known) = (actor.Agency, reach.Of(actor));
        var families = await db.Set<FamilyMember>().Where(m => m.AgencyId == agency && all.Contains(m.PersonId) && m.To == null)
            .Join(db.Set<Family>(), m => m.FamilyId, f => f.Id, (m, f) => new { m.PersonId, f.Id, f.Name, m.IsChild }).ToListAsync(cancellation);
        var living = await db.Set<Residence>().Where(r => r.AgencyId == agency && homes.Contains(r.HouseholdId) && r.To == null && !all.Contains(r.PersonId))
            .Join(known, r => r.PersonId, p => p.Id, (r, p) => new { r.HouseholdId, p.Id, p.GivenName, p.FamilyName, p.KnownAs }).ToListAsync(cancellation);
        var relations = await db.Set<Relationship>().Where(r => r.AgencyId == agency && all.Contains(r.ToPersonId) && r.To == null)
            .Join(known, r => r.PersonId, p => p.Id, (r, p) => new { r.ToPersonId, r.Kind, p.GivenName, p.FamilyName, p.KnownAs }).ToListAsync(cancellation);
        var events = await db.Set<HistoryFiling>().Where(f => f.AgencyId == agency && all.Contains(f.PersonId)).GroupBy(f => f.PersonId)
            .Select(g => new { g.Key, Count = g.Count(), Latest = g.Max(f => f.OccurredAt) }).ToListAsync(cancellation);
        var kinds = practice[actor.Place].Codes["relationship"];
        return (person, ids, own) => new(
            person, ids, [.. families.Where(f => ids.Contains(f.PersonId)).Select(f => (f.Id, f.Name, f.IsChild)).DistinctBy(f => f.Id)],
            [.. living.Where(l => own.Contains(l.HouseholdId)).DistinctBy(l => l.Id).Select(l => Names.Full(l.GivenName, l.FamilyName, l.KnownAs)).Order(StringComparer.Ordinal)],
            [.. relations.Where(r => ids.Contains(r.ToPersonId)).Select(r => $"{Names.Full(r.GivenName, r.FamilyName, r.KnownAs)}{(r.Kind is null ? "" : $" ({kinds.Says(r.Kind).ToLowerInvariant()})")}").Distinct().Order(StringComparer.Ordinal)],
            events.Where(e => ids.Contains(e.Key)).Sum(e => e.Count), events.Where(e => ids.Contains(e.Key)).Select(e => (DateTime?)e.Latest).Max());
    }
}
