using Kith.Kernel;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.People.Search;
using Kith.Record.Users;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Record.People.Search;

/// <summary>What a line of the search page says, who does not stand in it, and that many cost no more statements than few.</summary>
public sealed class FoundLinesTests
{
    [Theory]
    [InlineData("aoife kelly", "Name, as typed")]
    [InlineData("01/05/2018 kelly", "Name and date of birth, as typed")]
    [InlineData("kelly 7 years", "Name and age or time of birth, as typed")]
    [InlineData("devlin", "Former or other name, as typed")]
    [InlineData("devlin aoife", "Former or other name, as typed")]
    [InlineData("kelly aoi", "Name, as typed")]
    [InlineData("AOIFE\u200F  Kelly!! 😀", "Name, as typed")]
    [InlineData("1.5.18 aoife", "Name and date of birth, as typed")]
    [InlineData("aoife born 2018-05-01", "Name and date of birth, as typed")]
    [InlineData("1st of May 2018", "Date of birth, as typed")]
    [InlineData("May 2018 kelly", "Name and age or time of birth, as typed")]
    [InlineData("2018", "Age or time of birth, as typed")]
    [InlineData("aged 7", "Age or time of birth, as typed")]
    [InlineData("keli 2018", "Name and age or time of birth; the name sounds like it, or is another form of it")]
    [InlineData("devlim 7", "Name and age or time of birth; the name is one letter away")]
    [InlineData("eefa kelly", "Name sounds like it, or is another form of it")]
    [InlineData("aoife o kelly", "Name sounds like it, or is another form of it")]
    [InlineData("aoide kelly", "Name one letter away")]
    [InlineData("999 000 0018", "Number, as typed")]
    [InlineData("kelly 9990000018", "Name and number, as typed")]
    [InlineData("BT99 1AA 7 years", "Postcode and age or time of birth, as typed")]
    [InlineData("BT99 aoife", "Name and postcode, as typed")]
    [InlineData("07700 900123", "Phone, as typed")]
    [InlineData("4 Mill Row, Aoife", "Name and address, as typed")]
    [InlineData("Glen Primary", "School, as typed")]
    [InlineData("kelly glen primary school", "Name and school, as typed")]
    public async Task A_child_is_found_by_anything_known_and_the_line_says_by_what(string typed, string why)
    {
        await using var kith = await TestKith.StartAsync();
        var (child, _, _) = await AoifeAsync(kith);

        foreach (var role in new[] { "duty-social-worker", "social-worker" })
        {
            var found = await FindAsync(kith, kith.NorthernIreland[role], typed);
            Assert.Equal((child, why), (Assert.Single(found.People).Person, found.People[0].Why));
        }
    }

    [Theory]
    [InlineData("William", "bill kelly", "Name sounds like it, or is another form of it")]
    [InlineData("Bill", "william", "Name sounds like it, or is another form of it")]
    [InlineData("Siobhán", "shivaun", "Name sounds like it, or is another form of it")]
    [InlineData("محمد", "محمد", "Name, as typed")]
    [InlineData("Łukasz", "lukasz kelly", "Name, as typed")]
    public async Task A_nickname_another_spelling_and_any_script_are_found(string given, string typed, string why)
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var child = await story.ChildAsync(given, "2018-05-01");
        await story.KnownAsync(Subject.Of(child), "person.given-name", given);

        foreach (var role in new[] { "duty-social-worker", "social-worker" })
        {
            var found = await FindAsync(kith, kith.NorthernIreland[role], typed);
            Assert.Equal((child, why), (Assert.Single(found.People).Person, found.People[0].Why));
        }
    }

    [Fact]
    public async Task The_line_says_who_lives_with_a_child_and_the_school()
    {
        await using var kith = await TestKith.StartAsync();
        var (child, _, _) = await AoifeAsync(kith);

        var found = await FindAsync(kith, kith.NorthernIreland["duty-social-worker"], "aoife");

        Assert.Equal([("Lives with", "Mary Kelly"), ("School", "Glen Primary School")], found.Columns.Select(c => (c.Title, c.Cells[child])));
    }

    [Fact]
    public async Task Somebody_restricted_or_out_of_reach_is_not_named_in_anothers_line_and_is_not_counted()
    {
        await using var kith = await TestKith.StartAsync();
        var (child, _, story) = await AoifeAsync(kith);
        var (hidden, strange) = (await story.ChildAsync("Kian", "2019-05-01", "M"), await story.ChildAsync("Kevin", "2019-05-01", "M", known: false));
        await story.KnownAsync(Subject.Of(hidden), "person.given-name", "Kian");
        await story.KnownAsync(Subject.Of(hidden), "person.family-name", "Kelly");
        await story.HomeAsync(child, hidden, strange);
        await RestrictAsync(kith, hidden);

        foreach (var role in new[] { "duty-social-worker", "social-worker" })
        {
            var found = await FindAsync(kith, kith.NorthernIreland[role], "kelly aoife");
            Assert.DoesNotContain("Kian", found.Columns[0].Cells[child], StringComparison.Ordinal);
            Assert.Empty((await FindAsync(kith, kith.NorthernIreland[role], "kian")).People);
        }

        Assert.DoesNotContain("Kevin", (await FindAsync(kith, kith.NorthernIreland["social-worker"], "aoife")).Columns[0].Cells[child], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_may_not_be_seen_do_not_make_the_list_look_longer()
    {
        await using var kith = await TestKith.StartAsync();
        await ManyAsync(kith, FindPeople.MostShown, restricted: false);
        await ManyAsync(kith, 5, restricted: true);

        var found = await FindAsync(kith, kith.NorthernIreland["duty-social-worker"], "rowan");

        Assert.Equal((FindPeople.MostShown, false), (found.People.Count, found.IsCut));
        await ManyAsync(kith, 1, restricted: false);
        Assert.True((await FindAsync(kith, kith.NorthernIreland["duty-social-worker"], "rowan")).IsCut);
    }

    [Theory]
    [InlineData("duty-social-worker")]
    [InlineData("social-worker")]
    public async Task The_page_takes_as_many_statements_for_twenty_as_for_one(string role)
    {
        await using var kith = await TestKith.StartAsync();
        await AoifeAsync(kith);
        await ManyAsync(kith, FindPeople.MostShown, restricted: false);
        var visitor = kith.SignedIn(kith.NorthernIreland[role]);
        await visitor.OpenAsync("/search");
        var counts = new List<int>();
        foreach (var typed in new[] { "kelly aoife", "rowan", "kelly aoife", "rowan" })
        {
            kith.Statements.Start();
            await visitor.SubmitAsync([("words", typed)]);
            counts.Add(kith.Statements.Seen.Count);
        }

        Assert.InRange(counts[2], 4, 9);
        Assert.Equal(counts[2], counts[3]);
    }

    [Theory]
    [InlineData("duty-social-worker", "kelly 2018", 2)]
    [InlineData("duty-social-worker", "kelly aoife", 1)]
    [InlineData("social-worker", "ke", 2)] // under the worker and under the team
    [InlineData("social-worker", "kelly aoife", 4)]
    public async Task What_is_asked_of_each_person_is_nothing_a_database_may_begin_with(string role, string typed, int asked)
    {
        await using var kith = await TestKith.StartAsync();
        await AoifeAsync(kith);

        kith.Statements.Start();
        await FindAsync(kith, kith.NorthernIreland[role], typed);

        Assert.Equal(asked, System.Text.RegularExpressions.Regex.Count(kith.Statements.Seen[0], "OFFSET 0"));
    }

    [Theory]
    [InlineData("duty-social-worker", "kelly 7 years", 0, 3)] // the age lies in two years, and then the sound
    [InlineData("social-worker", "kelly 7 years", 2, 0)]
    [InlineData("social-worker", "devlim 7", 3, 0)]
    [InlineData("social-worker", "kelly aoide", 3, 0)]
    [InlineData("social-worker", "999 000 0018", 0, 1)]
    public async Task Who_sees_a_team_only_walks_what_is_filed_under_it(string role, string typed, int underTeam, int agency)
    {
        await using var kith = await TestKith.StartAsync();
        await AoifeAsync(kith);

        kith.Statements.Start();
        await FindAsync(kith, kith.NorthernIreland[role], typed);

        var walks = kith.Statements.Seen.Where(s => s.Contains("OFFSET 0", StringComparison.Ordinal)).ToLookup(s => s.Contains("record_people_reach_key", StringComparison.Ordinal));
        Assert.Equal((underTeam, agency), (walks[true].Count(), walks[false].Count()));
    }

    private static async Task<(PersonId Child, PersonId Mother, Story Story)> AoifeAsync(TestKith kith)
    {
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var child = await story.ChildAsync("Aoife", "2018-05-01");
        var mother = await story.AdultAsync("Mary", "F", "mother", child);
        var home = await story.HomeAsync(child, mother);
        foreach (var (fact, value) in new[] { ("person.former-names", "Devlin"), ("person.phone", "07700 900123"), ("child.school", "Glen Primary School"), ("person.hc-number", "999 000 0018") })
        {
            await story.KnownAsync(Subject.Of(child), fact, value);
        }

        await story.KnownAsync(Subject.Of(home), "household.address-line", "4 Mill Row");
        await story.KnownAsync(Subject.Of(home), "household.postcode", "BT99 1AA");
        return (child, mother, story);
    }

    private static async Task RestrictAsync(TestKith kith, PersonId person)
    {
        await using var scope = kith.ActingAsHouse(kith.NorthernIreland);
        var db = scope.ServiceProvider.GetRequiredService<Kith.Platform.Data.KithDb>();
        await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteUpdateAsync(
            db.Set<Person>().Where(p => p.Id == person), set => set.SetProperty(p => p.Restricted, true));
    }

    private static async Task ManyAsync(TestKith kith, int count, bool restricted)
    {
        for (var i = 0; i < count; i++)
        {
            var id = kith.Clock.New<PersonId>();
            await kith.PutAsync(
                new Person { Id = id, AgencyId = kith.NorthernIreland.Id, LeadId = id, GivenName = "Rowan", FamilyName = "Adair", Restricted = restricted },
                new PersonReach
                {
                    Id = kith.Clock.New<PersonReachId>(), AgencyId = kith.NorthernIreland.Id, PersonId = id, TeamId = kith.NorthernIreland.Assessment.Id, Because = ReachBecause.Allocation,
                    From = kith.Clock.Moment(),
                },
                new PersonKey { AgencyId = kith.NorthernIreland.Id, Kind = SearchKeyKind.Name, Key = "rowan", PersonId = id },
                new ReachKey { AgencyId = kith.NorthernIreland.Id, ReachedBy = kith.NorthernIreland.Assessment.Id.Value, Kind = SearchKeyKind.Name, Key = "rowan", PersonId = id });
        }
    }

    private static async Task<PeopleFound> FindAsync(TestKith kith, User user, string typed)
    {
        await using var scope = kith.ActingAs(user);
        return await scope.ServiceProvider.GetRequiredService<FindPeople>().FindAsync(SearchTerms.Parse(typed, new DateOnly(2026, 3, 3)), CancellationToken.None);
    }
}
