using Kith.Kernel;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Users;
using Kith.Team.Allocation;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Team;

/// <summary>A family that needs a worker, told in the field's words.</summary>
internal sealed class WaitingStory
{
    private static readonly ActionInfo Decided = new("test.decided", "allocation.decide", "Decided in a test");

    private WaitingStory(TestKith kith, TestAgency trust) => (Kith, Trust) = (kith, trust);

    public TestKith Kith { get; }
    public TestAgency Trust { get; }
    public FamilyId Family { get; private set; }
    public HouseholdId Home { get; private set; }
    public Person Mother { get; private set; } = null!;
    public IReadOnlyList<Person> Children { get; private set; } = [];
    public WorkerNeedId Need { get; private set; }
    public User Manager => Trust["team-manager"];

    /// <summary>A mother with children, for whom a decision asks the assessment team for a worker.</summary>
    public static async Task<WaitingStory> BeginAsync(TestKith kith, int children = 2, string name = "Kelly", string riskLevel = "medium")
    {
        var story = new WaitingStory(kith, kith.NorthernIreland) { Family = kith.Clock.New<FamilyId>(), Home = kith.Clock.New<HouseholdId>() };
        var agency = story.Trust.Id;
        Person Somebody(string given, DateOnly? born)
        {
            var id = kith.Clock.New<PersonId>();
            return new Person { Id = id, LeadId = id, AgencyId = agency, GivenName = given, FamilyName = name, BornOn = born };
        }

        story.Mother = Somebody("Mary", null);
        story.Children = Enumerable.Range(1, children).Select(i => Somebody($"Child{i}", new DateOnly(2012 + i, 5, 1))).ToList();
        var from = kith.Clock.Moment();
        await kith.PutAsync([
            new Family { Id = story.Family, AgencyId = agency, Name = $"{name} family" }, new Household { Id = story.Home, AgencyId = agency }, story.Mother, .. story.Children,
            .. story.Everyone.Select(p => new FamilyMember { FamilyId = story.Family, PersonId = p.Id, AgencyId = agency, IsChild = p != story.Mother, From = from }),
            .. story.Everyone.Select(p => new Residence { Id = kith.Clock.New<ResidenceId>(), AgencyId = agency, HouseholdId = story.Home, PersonId = p.Id, From = from }),
            .. story.Children.Select(c => new Relationship { Id = kith.Clock.New<RelationshipId>(), AgencyId = agency, PersonId = story.Mother.Id, ToPersonId = c.Id, Kind = "mother" }),
        ]);
        story.Need = await story.NeedsWorkerAsync(riskLevel);
        return story;
    }

    public IReadOnlyList<Person> Everyone => [Mother, .. Children];

    /// <summary>A decision asks for a worker.</summary>
    public async Task<WorkerNeedId> NeedsWorkerAsync(string riskLevel = "medium")
    {
        await using var house = Kith.ActingAsHouse(Trust);
        var done = await house.ServiceProvider.GetRequiredService<Work>().DoAsync<WorkerNeedId>(Decided, About.Nobody, null, async hand =>
            await NeedsWorker.RecordAsync(hand, Family, Children.Select(c => c.Id).ToList(), Trust.Assessment.Id, "The children need an assessment", riskLevel, CancellationToken.None));
        return Need = ((Outcome<WorkerNeedId>.Done)done).Value;
    }

    /// <summary>Facts come into the record.</summary>
    public async Task KnowAsync(params (Subject Subject, string Fact, string Value)[] facts)
    {
        await using var house = Kith.ActingAsHouse(Trust);
        var record = house.ServiceProvider.GetRequiredService<RecordFacts>();
        await house.ServiceProvider.GetRequiredService<Work>().DoAsync<Nothing>(Decided, About.Nobody, null, async hand =>
        {
            await record.RecordAsync(hand, new FactSource("worker", "Worker"), facts.Select(f => new FactEntry(f.Subject, f.Fact, f.Value)).ToList(), [Children[0].Id], CancellationToken.None);
            return Nothing.Value;
        });
    }

    /// <summary>The manager chooses a worker and has told the family.</summary>
    public async Task<Outcome<HandoverId>> AllocateAsync(User worker, string? endReason = null, FamilyTold? told = null, User? manager = null, string? why = "Knows the school well")
    {
        await using var scope = Kith.ActingAs(manager ?? Manager);
        return await scope.ServiceProvider.GetRequiredService<AllocateWorker>().DoAsync(
            new(Need, worker.Id, why, endReason, told ?? new FamilyTold("phone", London.Today(Kith.Clock)), 0), CancellationToken.None);
    }

    /// <summary>Asks and expects it to be done.</summary>
    public async Task<HandoverId> AllocatedAsync(User worker, string? endReason = null) =>
        Assert.IsType<Outcome<HandoverId>.Done>(await AllocateAsync(worker, endReason)).Value;

    /// <summary>Asks the house a question as somebody.</summary>
    public async Task<T> AskAsync<TService, T>(User user, Func<TService, Task<T>> ask) where TService : notnull
    {
        await using var scope = Kith.ActingAs(user);
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
