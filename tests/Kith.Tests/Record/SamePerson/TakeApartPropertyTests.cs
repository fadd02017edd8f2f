using System.Globalization;
using Kith.Journey.Plans;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.Passages;
using Kith.Record.People;
using Kith.Record.People.Search;
using Kith.Record.SamePerson;
using Kith.Team.Allocation;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Record.SamePerson;

/// <summary>
/// The same random work is done in two houses. In the first, records are joined and taken apart in between; in the second, nobody ever is. What is written about a joined
/// person is written to the record that leads, in both. Once everything is apart, both houses must read the same: nothing was lost, moved or copied.
/// </summary>
public sealed class TakeApartPropertyTests
{
    private const int People = 5, Steps = 40;
    private static readonly string[] Facts = ["person.given-name", "person.family-name", "person.born-on", "person.phone", "child.school", "person.known-as"];
    private static readonly string[] Sources = ["school", "worker", "mother", "health"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    [Theory, MemberData(nameof(Seeds))]
    public async Task After_everything_is_apart_both_records_read_as_if_they_had_never_been_joined(int seed)
    {
        await using var joining = await TestKith.StartAsync();
        await using var never = await TestKith.StartAsync();
        var (first, second) = (await World.BeginAsync(joining), await World.BeginAsync(never));
        var random = new Random(seed);
        var joined = new Dictionary<int, (int Lead, JoiningId Id)>();
        for (var step = 0; step < Steps; step++)
        {
            foreach (var kith in new[] { joining, never }) kith.Clock.Advance(TimeSpan.FromMinutes(7));
            var (one, other) = (random.Next(People), random.Next(People));
            switch (random.Next(8))
            {
                case 0 or 1 when one != other && !joined.ContainsKey(one) && !joined.ContainsKey(other) && joined.Values.All(j => j.Lead != one):
                    joined[one] = (other, await first.JoinAsync(one, other));
                    break;
                case 2 when joined.TryGetValue(one, out var pair):
                    var lead = await first.AboutAsync(pair.Lead);
                    await first.TakeApartAsync(one, pair.Lead, pair.Id);
                    joined.Remove(one);
                    Assert.NotEqual(lead, await first.AboutAsync(pair.Lead));
                    if (!joined.Values.Any(j => j.Lead == pair.Lead)) Assert.Equal(await second.AboutAsync(pair.Lead), await first.AboutAsync(pair.Lead));
                    Assert.Equal(await second.AboutAsync(one), await first.AboutAsync(one));
                    break;
                default:
                    // Pages of a joined record lead to the one that leads: that is where a worker writes.
                    var at = joined.TryGetValue(one, out var to) ? to.Lead : one;
                    var kin = joined.TryGetValue(other, out var alsoTo) ? alsoTo.Lead : other;
                    var (kind, dice) = (random.Next(5), random.Next(1000));
                    await first.WriteAsync(kind, at, kin, dice);
                    await second.WriteAsync(kind, at, kin, dice);
                    break;
            }
        }

        foreach (var (record, pair) in joined.ToList()) await first.TakeApartAsync(record, pair.Lead, pair.Id);
        for (var i = 0; i < People; i++) Assert.Equal(await second.AboutAsync(i), await first.AboutAsync(i));
        await using var scope = joining.Services.CreateAsyncScope();
        Assert.All(await scope.ServiceProvider.GetRequiredService<VerifyHistory>().CheckAllAsync(CancellationToken.None), c => Assert.Null(c.Broken));
    }

    /// <summary>Five children of five families in one house, told apart by their place.</summary>
    private sealed class World(TestKith kith, PersonId[] people, FamilyId[] families)
    {
        public static async Task<World> BeginAsync(TestKith kith)
        {
            var (people, families) = (new PersonId[People], new FamilyId[People]);
            for (var i = 0; i < People; i++)
            {
                var story = await Story.OfAsync(kith, kith.NorthernIreland, $"Test{(char)('a' + i)}");
                (people[i], families[i]) = (await story.ChildOfAsync("Amy", "2014-05-03", "4 Rowan Row", "BT99 1AB"), story.Family);
                await story.ChildOfAsync($"Sibling{(char)('a' + i)}", "2016-01-01");
            }

            return new(kith, people, families);
        }

        public async Task<JoiningId> JoinAsync(int record, int lead) => Assert.IsType<Outcome<JoiningId>.Done>(await kith.AsAsync<JoinPeople, Outcome<JoiningId>>(
            kith.NorthernIreland["duty-social-worker"], j => j.JoinAsync(people[record], people[lead], "For: name. Against: nothing.", "Asked the school", CancellationToken.None))).Value;

        public async Task TakeApartAsync(int record, int lead, JoiningId id) => Assert.IsType<Outcome<Nothing>.Done>(await kith.AsAsync<JoinPeople, Outcome<Nothing>>(
            kith.NorthernIreland["duty-social-worker"], j => j.TakeBackAsync(id, people[record], people[lead], "Two children", CancellationToken.None)));

        public async Task WriteAsync(int kind, int at, int kin, int dice)
        {
            await using var scope = kith.ActingAs(kith.NorthernIreland["duty-social-worker"]);
            var facts = scope.ServiceProvider.GetRequiredService<RecordFacts>();
            var outcome = await scope.ServiceProvider.GetRequiredService<Work>().DoAsync(new ActionInfo("test.write", "people.read", "Wrote"), About.These(people[at]), null, async hand =>
            {
                var person = people[at];
                switch (kind)
                {
                    case 0:
                        var fact = Facts[dice % Facts.Length];
                        var value = fact == "person.born-on" ? $"2014-05-{1 + (dice % 28):00}" : fact == "person.phone" ? $"07700 900{dice:000}" : $"Value{dice}";
                        await facts.RecordAsync(hand, new(Sources[dice % Sources.Length], "who said it"),
                            [new FactEntry(Subject.Of(person), fact, value, Entered: dice % 5 == 0 ? Entered.Corrected : Entered.Asked)], [person], CancellationToken.None);
                        break;
                    case 1 when at != kin:
                        hand.Add(new Relationship { Id = hand.NewId<RelationshipId>(), AgencyId = hand.Agency, PersonId = people[kin], ToPersonId = person, Kind = dice % 2 == 0 ? "mother" : "adult-sibling" });
                        break;
                    case 2:
                        var passage = hand.Add(new Passage
                        {
                            Id = hand.NewId<PassageId>(), AgencyId = hand.Agency, Topic = "situation", Text = $"Paragraph {dice}", Voice = "worker", Source = "visit", SignedBy = hand.Actor.User,
                            SignedByName = hand.Actor.Name, SignedAt = hand.Now, OriginKind = "visit", OriginId = default,
                        });
                        hand.Add(new PassageAbout { PassageId = passage.Id, PersonId = person, AgencyId = hand.Agency });
                        break;
                    case 3:
                        MakePromise.Add(hand, [person], PromiseWho.Of(hand.Actor.User, hand.Actor.Name), $"Ring the school {dice}", new DateOnly(2026, 4, 1), null, new("visit", default));
                        break;
                    case 4:
                        await NeedsWorker.RecordAsync(hand, families[at], [person], kith.NorthernIreland.Assessment.Id, $"Because {dice}", "medium", CancellationToken.None);
                        break;
                }

                return (Outcome<Nothing>)Nothing.Value;
            }, CancellationToken.None);
            Assert.IsType<Outcome<Nothing>.Done>(outcome);
        }

        /// <summary>Everything that can be read of one child, by words and places and never by ids: two houses have different ones.</summary>
        public Task<string> AboutAsync(int at) => kith.StoredAsync(async db =>
        {
            var id = people[at];
            var person = await db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == id);
            var ids = await db.Set<Person>().Where(p => p.LeadId == id || p.Id == id).Select(p => p.Id).ToListAsync();
            var places = people.Select((p, i) => (p, i)).ToDictionary(p => p.p, p => p.i);
            var lines = new List<string>
            {
                $"lead {places[person.LeadId]}: {person.FullName} {person.BornOn:yyyy-MM-dd} {person.Sex} restricted {person.Restricted}",
            };
            void Add(string kind, IEnumerable<string> all) => lines.AddRange(all.Order(StringComparer.Ordinal).Select(l => $"{kind} {l}"));
            var subjects = ids.ConvertAll(i => i.Value);
            Add("fact", (await db.Set<Fact>().AsNoTracking().Where(f => subjects.Contains(f.SubjectId)).ToListAsync())
                .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.FactId}={f.Value} by {f.SourceKind} {f.Entered} at {f.RecordedAt:s} until {f.SupersededAt:s} after {f.Supersedes is not null}")));
            Add("family", (await db.Set<FamilyMember>().Where(m => ids.Contains(m.PersonId)).Join(db.Set<Family>(), m => m.FamilyId, f => f.Id, (m, f) => new { f.Name, m.IsChild, m.From, m.To }).ToListAsync())
                .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Name} child {m.IsChild} {m.From:s} {m.To:s}")));
            Add("relationship", (await db.Set<Relationship>().Where(r => ids.Contains(r.ToPersonId) || ids.Contains(r.PersonId)).ToListAsync()).Select(r => $"{places[r.PersonId]} is {r.Kind} of {places[r.ToPersonId]} until {r.To}"));
            Add("passage", await db.Set<PassageAbout>().Where(a => ids.Contains(a.PersonId)).Join(db.Set<Passage>(), a => a.PassageId, p => p.Id, (a, p) => p.Text).ToListAsync());
            Add("promise", await db.Set<PromiseChild>().Where(c => ids.Contains(c.PersonId)).Join(db.Set<Promise>(), c => c.PromiseId, p => p.Id, (c, p) => p.What).ToListAsync());
            Add("waits", await db.Set<ChildInNeedOfWorker>().Where(c => ids.Contains(c.PersonId)).Join(db.Set<WorkerNeed>(), c => c.NeedId, n => n.Id, (c, n) => n.Because).ToListAsync());
            Add("found by", (await db.Set<PersonKey>().Where(k => k.PersonId == id).ToListAsync()).Select(k => $"{k.Kind} {k.Key}"));
            Add("history", (await db.Set<HistoryFiling>().Where(f => ids.Contains(f.PersonId))
                .Join(db.Set<HistoryEvent>(), f => new { f.AgencyId, f.Seq, f.N }, e => new { e.AgencyId, e.Seq, e.N }, (f, e) => new { f.OccurredAt, e.Code }).Where(e => !e.Code.StartsWith("same-person.")).ToListAsync())
                .Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.OccurredAt:s} {e.Code}")));
            return string.Join('\n', lines);
        });
    }
}
