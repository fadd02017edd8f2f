using Kith.Kernel;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.People.Search;
using Kith.Record.Users;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Record.People.Search;

/// <summary>Whoever is given reach finds the people at once, and no longer than the reach lasts.</summary>
public sealed class ReachKeysTests
{
    private static readonly ActionInfo Told = new("test.reach", "test.reach", "Changed who may see somebody");

    [Fact]
    public async Task A_team_that_is_given_reach_finds_a_child_and_no_longer_when_it_ends()
    {
        await using var kith = await TestKith.StartAsync();
        var child = await StrangerAsync(kith);
        var worker = kith.NorthernIreland["social-worker"];
        Assert.Empty(await FindAsync(kith, worker, "kevin"));

        await DoAsync(kith, hand => GiveReach.ToTeamAsync(hand, [child], kith.NorthernIreland.Assessment.Id, ReachBecause.Allocation, CancellationToken.None));
        foreach (var typed in new[] { "ke", "kevin", "01/05/2019", "May 2019", "kevin 2019", "kevin 6 years", "caoimhin" }) Assert.Equal([child], await FindAsync(kith, worker, typed));

        kith.Clock.Advance(TimeSpan.FromMinutes(1));
        await DoAsync(kith, hand => GiveReach.EndForTeamAsync(hand, [child], kith.NorthernIreland.Assessment.Id, ReachBecause.Allocation, CancellationToken.None));
        Assert.Empty(await FindAsync(kith, worker, "kevin"));
    }

    [Fact]
    public async Task A_worker_who_is_given_reach_beside_the_team_finds_a_child_once()
    {
        await using var kith = await TestKith.StartAsync();
        var child = await StrangerAsync(kith);
        var worker = kith.NorthernIreland["social-worker"];

        await DoAsync(kith, async hand =>
        {
            await GiveReach.ToUserAsync(hand, [child], worker.Id, ReachBecause.Allocation, CancellationToken.None);
            await GiveReach.ToTeamAsync(hand, [child], kith.NorthernIreland.Assessment.Id, ReachBecause.Allocation, CancellationToken.None);
        });

        Assert.Equal([child], await FindAsync(kith, worker, "kevin"));
    }

    [Fact]
    public async Task A_name_learnt_after_reach_was_given_is_found_and_the_one_before_it_is_not()
    {
        await using var kith = await TestKith.StartAsync();
        var child = await StrangerAsync(kith);
        var worker = kith.NorthernIreland["social-worker"];
        await DoAsync(kith, hand => GiveReach.ToTeamAsync(hand, [child], kith.NorthernIreland.Assessment.Id, ReachBecause.Allocation, CancellationToken.None));

        await (await Story.OfAsync(kith, kith.NorthernIreland, "Kelly")).KnownAsync(Subject.Of(child), "person.given-name", "Fergal");

        Assert.Equal([child], await FindAsync(kith, worker, "fergal"));
        Assert.Empty(await FindAsync(kith, worker, "kevin"));
    }

    [Fact]
    public async Task Who_broke_the_glass_finds_the_child_until_it_is_over_and_nobody_else_does()
    {
        await using var kith = await TestKith.StartAsync();
        var child = await StrangerAsync(kith);
        var worker = kith.NorthernIreland["social-worker"];
        await using (var scope = kith.ActingAs(worker))
        {
            Assert.IsType<Outcome<BrokenGlassId>.Done>(await scope.ServiceProvider.GetRequiredService<BreakGlass>().DoAsync(child, "Rang out of hours", CancellationToken.None));
        }

        Assert.Equal([child], await FindAsync(kith, worker, "kevin"));
        Assert.Empty(await FindAsync(kith, await kith.NorthernIreland.AddUserAsync(kith, "social-worker", "Another worker"), "kevin"));
        kith.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Empty(await FindAsync(kith, worker, "kevin"));
    }

    [Fact]
    public async Task Among_ten_thousand_Kellys_a_team_finds_its_own_and_the_agency_the_nearest()
    {
        await using var kith = await TestKith.StartAsync();
        var agency = kith.NorthernIreland.Id;
        await kith.PutAsync([.. Enumerable.Range(0, 10_000).Select(_ => kith.Clock.New<PersonId>()).SelectMany(id => new object[]
        {
            new Person { Id = id, AgencyId = agency, LeadId = id, GivenName = "Anna", FamilyName = "Kelly" },
            new PersonKey { AgencyId = agency, Kind = SearchKeyKind.Name, Key = "kelly", PersonId = id },
        })]);
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var own = await story.ChildAsync("Zara", "2019-05-01");
        await story.KnownAsync(Subject.Of(own), "person.given-name", "Zara");

        foreach (var typed in new[] { "kelly", "ke", "kelly 6", "zara kelly", "keli" }) Assert.Contains(own, await FindAsync(kith, kith.NorthernIreland["social-worker"], typed));
        await using var scope = kith.ActingAs(kith.NorthernIreland["duty-social-worker"]);
        var all = await scope.ServiceProvider.GetRequiredService<FindPeople>().FindAsync(SearchTerms.Parse("kelly", new DateOnly(2026, 3, 3)), CancellationToken.None);
        Assert.Equal((FindPeople.MostShown, true), (all.People.Count, all.IsCut));
        Assert.Equal([own], await FindAsync(kith, kith.NorthernIreland["duty-social-worker"], "kelly 6 years"));
    }

    // Known to the agency, and nobody's child yet.
    private static async Task<PersonId> StrangerAsync(TestKith kith)
    {
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var child = await story.ChildAsync("Kevin", "2019-05-01", "M", known: false);
        await story.KnownAsync(Subject.Of(child), "person.given-name", "Kevin");
        return child;
    }

    private static async Task DoAsync(TestKith kith, Func<WorkInHand, Task> run)
    {
        await using var scope = kith.ActingAsHouse(kith.NorthernIreland);
        Assert.IsType<Outcome<Nothing>.Done>(await scope.ServiceProvider.GetRequiredService<Work>().DoAsync<Nothing>(Told, About.Nobody, null, async hand =>
        {
            await run(hand);
            return Nothing.Value;
        }));
    }

    private static async Task<List<PersonId>> FindAsync(TestKith kith, User user, string typed)
    {
        await using var scope = kith.ActingAs(user);
        return [.. (await scope.ServiceProvider.GetRequiredService<FindPeople>().FindAsync(SearchTerms.Parse(typed, new DateOnly(2026, 3, 3)), CancellationToken.None)).People.Select(p => p.Person)];
    }
}
