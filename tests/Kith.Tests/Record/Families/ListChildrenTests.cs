using System.Net;
using Kith.Kernel;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Tests.Support;

namespace Kith.Tests.Record.Families;

/// <summary>The children a user works with, and a family.</summary>
public sealed class ListChildrenTests
{
    [Fact]
    public async Task The_list_takes_as_many_statements_for_100_children_as_for_3()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        for (var i = 0; i < 3; i++) await story.ChildAsync("Child" + i, "2018-05-01");
        var visitor = kith.SignedIn(kith.NorthernIreland["social-worker"]);
        await visitor.OpenAsync("/children");
        kith.Statements.Start();
        await visitor.OpenAsync("/children");
        var few = kith.Statements.Seen;
        for (var i = 3; i < 100; i++) await story.ChildAsync("Child" + i, "2018-05-01");

        kith.Statements.Start();
        var page = await visitor.OpenAsync("/children");

        Assert.Equal(few.Count, kith.Statements.Seen.Count);
        Assert.Equal(100, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.InRange(few.Count, 4, 12);
    }

    [Fact]
    public async Task A_teams_1500_children_take_as_many_statements_as_3()
    {
        await using var kith = await TestKith.StartAsync();
        var (agency, team, now) = (kith.NorthernIreland.Id, kith.NorthernIreland.Assessment.Id, kith.Clock.Moment());
        var family = (await Story.OfAsync(kith, kith.NorthernIreland, "Kelly")).Family;
        object[] Child()
        {
            var id = kith.Clock.New<PersonId>();
            return
            [
                new Person { Id = id, AgencyId = agency, LeadId = id, GivenName = "Child", FamilyName = "Kelly", BornOn = new(2018, 5, 1) },
                new FamilyMember { AgencyId = agency, FamilyId = family, PersonId = id, IsChild = true, From = now },
                new PersonReach { Id = kith.Clock.New<PersonReachId>(), AgencyId = agency, PersonId = id, TeamId = team, Because = ReachBecause.Allocation, From = now },
            ];
        }

        await kith.PutAsync([.. Enumerable.Range(0, 3).SelectMany(_ => Child())]);
        var visitor = kith.SignedIn(kith.NorthernIreland["social-worker"]);
        var path = $"/children?whose=Team&team={team.Value}";
        await visitor.OpenAsync(path);
        kith.Statements.Start();
        await visitor.OpenAsync(path);
        var few = kith.Statements.Seen.Count;
        await kith.PutAsync([.. Enumerable.Range(3, 1497).SelectMany(_ => Child())]);

        kith.Statements.Start();
        var page = await visitor.OpenAsync(path);

        Assert.Equal(few, kith.Statements.Seen.Count);
        Assert.Equal(100, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("1,500", page.Text.Replace("1500", "1,500", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_teams_and_agencies_children_do_not_stand_in_it()
    {
        await using var kith = await TestKith.StartAsync();
        await (await Story.OfAsync(kith, kith.NorthernIreland, "Kelly")).ChildAsync("Amy", "2018-05-01");
        await (await Story.OfAsync(kith, kith.NorthernIreland, "Doherty")).ChildAsync("Ben", "2018-05-01", known: false);
        await (await Story.OfAsync(kith, kith.England, "Marlow")).ChildAsync("Ivy", "2018-05-01");

        var page = await kith.SignedIn(kith.NorthernIreland["head-of-service"]).OpenAsync("/children");

        Assert.Equal(["Amy Kelly"], page.Document.QuerySelectorAll("tbody th").Select(t => t.TextContent));
    }

    [Fact]
    public async Task A_family_shows_its_homes_relationships_and_genogram_and_logs_everyone_shown()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var (amy, ben) = (await story.ChildAsync("Amy", "2018-05-01"), await story.ChildAsync("Ben", "2020-05-01", "M"));
        var mum = await story.AdultAsync("Mary", "F", "mother", amy, ben);
        var dad = await story.AdultAsync("Dan", "M", "father", amy, ben);
        var home = await story.HomeAsync(amy, ben, mum);
        await story.HomeAsync(dad);
        await story.KnownAsync(Subject.Of(home), "household.address-line", "4 Willow Row");
        var teacher = await story.ProfessionalAsync("Nora Bell", "Teacher", "Glen Primary School");
        await story.KnownAsync(Subject.Of(teacher), "professional.phone", "07700 900123");

        var page = await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync($"/families/{story.Family.Value}");

        foreach (var words in new[] { "4 Willow Row", "Mother of Amy and Ben", "Yes, for Amy and Ben", "Dan (live apart)", "07700 900123" })
        {
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
        }

        Assert.Equal(2, page.Document.QuerySelectorAll("svg circle").Length);
        Assert.Empty(page.Document.QuerySelectorAll("[style]"));
        foreach (var person in new[] { amy, ben, mum, dad }) Assert.Single(await story.LooksAsync(person));
    }

    [Fact]
    public async Task Another_agencys_family_is_not_found_and_logged()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.England, "Marlow");
        var ivy = await story.ChildAsync("Ivy", "2018-05-01");

        var page = await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync($"/families/{story.Family.Value}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Empty(await story.LooksAsync(ivy));
    }
}
