using Kith.Kernel;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.SamePerson;
using Kith.Record.Users;
using Kith.Tests.Journey.FrontDoor;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Record.SamePerson;

/// <summary>Given people who look alike, when the house has looked, then a person finds the pair with its reasons, and nobody is joined.</summary>
public sealed class ListPairsTests
{
    [Fact]
    public async Task Somebody_newly_recorded_who_may_be_known_stands_in_the_list_with_reasons()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.RefersAsync(kith.NorthernIreland, "Glen Primary School", new Named("Amy", "Testone", "2014-05-03", "4 Rowan Row"));
        await kith.RefersAsync(kith.NorthernIreland, "Brae Primary School", new Named("Amie", "Testone", "2014-05-03", "4 Rowan Row"));

        await kith.RunsAsync("same-person.look-for-new");
        var page = await kith.SignedIn(kith.NorthernIreland["duty-social-worker"]).OpenAsync("/same-person");

        Assert.Contains("1 pair waits", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.The("main h2 a").TextContent, new[] { "Amy Testone and Amie Testone", "Amie Testone and Amy Testone" });
        Assert.Contains("Same birth date", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await kith.StoredAsync(db => db.Set<Joining>().CountAsync()));
        Assert.Equal(0, await kith.StoredAsync(db => db.Set<LookedFor>().CountAsync(l => l.Print == null)));
    }

    [Fact]
    public async Task Suspected_twins_stand_in_the_list_as_two_children()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        await kith.ChildAsync("Cara", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");

        await kith.RunsAsync();
        var pair = Assert.Single(await kith.PairsAsync());
        var page = await kith.SignedIn(kith.NorthernIreland["duty-social-worker"]).OpenAsync("/same-person");

        Assert.Equal((PairAsks.SamePerson, true), (pair.Asks, pair.MayBeTwin));
        Assert.Contains("Same birth date, address and surname, different first name: may be a twin", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twins_recorded_side_by_side_in_one_family_are_not_asked_about()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await Story.OfAsync(kith, kith.NorthernIreland, "Testone");
        await family.ChildOfAsync("Amy", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        await family.ChildOfAsync("Cara", "2014-05-03", "4 Rowan Row", "BT99 1AB");

        await kith.RunsAsync();

        Assert.Empty(await kith.PairsAsync());
    }

    [Fact]
    public async Task Whoever_may_not_see_both_learns_of_no_pair()
    {
        await using var kith = await TestKith.StartAsync();
        var one = await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var other = await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var duty = kith.NorthernIreland["duty-social-worker"];
        var manager = kith.NorthernIreland["team-manager"];
        await kith.AsAsync<RestrictRecord, Outcome<Nothing>>(manager, r => r.DoAsync(other, [manager.Id], "Danger", CancellationToken.None));

        await kith.RunsAsync();

        Assert.Single(await kith.PairsAsync());
        var seen = await kith.SignedIn(duty).OpenAsync("/same-person");
        Assert.Contains("0 pairs wait", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Testone", seen.Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await kith.SignedIn(duty).OpenAsync($"/same-person/{one.Value}/{other.Value}")).Status);
        Assert.DoesNotContain("known twice", (await kith.SignedIn(duty).OpenAsync($"/children/{one.Value}/summary")).Text, StringComparison.Ordinal);
        Assert.Contains("1 pair waits", (await kith.SignedIn(manager).OpenAsync("/same-person")).Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await kith.SignedIn(manager).OpenAsync($"/same-person/{one.Value}/{other.Value}")).Status);
    }

    [Fact]
    public async Task A_sealed_record_is_suggested_found_compared_and_joined_by_no_way()
    {
        await using var kith = await TestKith.StartAsync();
        var open = await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var sealedOne = await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        await kith.RunsAsync();
        Assert.Single(await kith.PairsAsync());

        await kith.SealAsync(sealedOne);
        var duty = kith.NorthernIreland["duty-social-worker"];

        // What was suggested before is shown to nobody, and the next round that looks takes it away.
        Assert.Contains("0 pairs wait", (await kith.SignedIn(duty).OpenAsync("/same-person")).Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await kith.SignedIn(duty).OpenAsync($"/same-person/{open.Value}/{sealedOne.Value}")).Status);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await kith.SignedIn(duty).OpenAsync($"/same-person/{sealedOne.Value}/{open.Value}")).Status);
        await kith.StoredAsync(db => db.Set<LookedFor>().ExecuteUpdateAsync(set => set.SetProperty(l => l.Print, (string?)null)));
        await kith.RunsAsync("same-person.look-for-new");
        Assert.Empty(await kith.PairsAsync());
        await kith.RunsAsync();
        Assert.Empty(await kith.PairsAsync());

        var found = await kith.AsAsync<WhoMayThisBe, IReadOnlyDictionary<PersonId, IReadOnlyList<MayBe>>>(duty, w => w.FindAsync([open, sealedOne], [], CancellationToken.None));
        Assert.All(found.Values, Assert.Empty);
        Assert.IsNotType<Outcome<JoiningId>.Done>(await kith.AsAsync<JoinPeople, Outcome<JoiningId>>(duty, j => j.JoinAsync(sealedOne, open, "For: all.", "Looks alike", CancellationToken.None)));
        Assert.IsNotType<Outcome<JoiningId>.Done>(await kith.AsAsync<JoinPeople, Outcome<JoiningId>>(duty, j => j.JoinAsync(open, sealedOne, "For: all.", "Looks alike", CancellationToken.None)));
        Assert.IsNotType<Outcome<Nothing>.Done>(await kith.AsAsync<LookAtPair, Outcome<Nothing>>(duty, l => l.KeepAsync(open, sealedOne, true, "Two", CancellationToken.None)));
        Assert.Equal(0, await kith.StoredAsync(db => db.Set<Joining>().CountAsync()));
    }

    [Fact]
    public async Task Not_the_same_is_not_suggested_again_until_more_speaks_for_it()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Testone");
        var one = await story.ChildOfAsync("Amy", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var other = await kith.ChildAsync("Amy", "Testone", "2014-05-03", "9 Mill Brae", "BT99 2CD");
        var duty = kith.NorthernIreland["duty-social-worker"];
        await kith.RunsAsync();
        Assert.False(Assert.Single(await kith.PairsAsync()).Settled);

        await kith.AsAsync<LookAtPair, Outcome<Nothing>>(duty, l => l.KeepAsync(one, other, true, "Two girls of two schools", CancellationToken.None));
        Assert.DoesNotContain("Testone", (await kith.SignedIn(duty).OpenAsync("/same-person")).Text, StringComparison.Ordinal);

        // Another phone of one of them says nothing for one person.
        await story.KnownAsync(Subject.Of(one), "person.phone", "07700 900123");
        await kith.RunsAsync();
        Assert.DoesNotContain("Testone", (await kith.SignedIn(duty).OpenAsync("/same-person")).Text, StringComparison.Ordinal);

        await story.KnownAsync(Subject.Of(one), "person.hc-number", "9434765919");
        await story.KnownAsync(Subject.Of(other), "person.hc-number", "9434765919");
        await kith.RunsAsync();
        var page = await kith.SignedIn(duty).OpenAsync("/same-person");
        Assert.Contains("Same health number", page.Text, StringComparison.Ordinal);
        Assert.Contains("Two girls of two schools", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_sure_yet_comes_back_on_its_day_or_when_something_new_is_known()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Testone");
        var one = await story.ChildOfAsync("Amy", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var other = await kith.ChildAsync("Amy", "Testone", "2014-05-03", "9 Mill Brae", "BT99 2CD");
        var duty = kith.NorthernIreland["duty-social-worker"];
        await kith.RunsAsync();
        Task<Outcome<Nothing>> NotSureAsync() => kith.AsAsync<LookAtPair, Outcome<Nothing>>(duty, l => l.KeepAsync(one, other, false, "The school is asked", CancellationToken.None, new DateOnly(2026, 3, 20)));
        async Task<bool> StandsAsync() => (await kith.SignedIn(duty).OpenAsync("/same-person")).Text.Contains("1 pair waits", StringComparison.Ordinal);

        Assert.IsType<Outcome<Nothing>.Done>(await NotSureAsync());
        Assert.False(await StandsAsync());
        kith.Clock.Advance(TimeSpan.FromDays(18));
        await kith.RunsAsync();
        Assert.True(await StandsAsync());
        Assert.Equal("Enter a day to come", Assert.Single(Assert.IsType<Outcome<Nothing>.Invalid>(await NotSureAsync()).Problems).Value);

        Assert.IsType<Outcome<Nothing>.Done>(await kith.AsAsync<LookAtPair, Outcome<Nothing>>(duty, l => l.KeepAsync(one, other, false, "Still asked", CancellationToken.None)));
        Assert.False(await StandsAsync());
        await story.KnownAsync(Subject.Of(one), "person.phone", "07700 900123");
        await kith.RunsAsync();
        Assert.True(await StandsAsync());
    }

    [Fact]
    public async Task Everyone_in_the_list_is_logged_and_the_number_of_statements_does_not_grow_with_it()
    {
        await using var kith = await TestKith.StartAsync();
        var duty = kith.NorthernIreland["duty-social-worker"];
        var first = await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        await kith.RunsAsync();
        var visitor = kith.SignedIn(duty);
        await visitor.OpenAsync("/same-person");
        kith.Statements.Start();
        await visitor.OpenAsync("/same-person");
        var few = kith.Statements.Seen.Count;
        foreach (var (given, family, born, line, postcode) in new[]
        {
            ("Ben", "Abbott", "2009-01-11", "1 Mill Brae", "BT99 1CD"), ("Cormac", "Birch", "2011-02-23", "22 Harbour Way", "BT99 2EF"), ("Dara", "Conlon", "2013-03-05", "3 Elm Walk", "BT99 3GH"),
            ("Eoin", "Devine", "2016-04-17", "44 Bridge End", "BT99 4JK"), ("Fintan", "Egan", "2018-06-29", "5 Chapel Lane", "BT99 5LM"), ("Gus", "Foster", "2021-07-08", "66 Shore Road", "BT99 6NP"),
        })
        {
            await kith.ChildAsync(given, family, born, line, postcode, "M");
            await kith.ChildAsync(given, family, born, line, postcode, "M");
        }

        await kith.RunsAsync();
        kith.Statements.Start();
        var page = await visitor.OpenAsync("/same-person");

        Assert.Contains("7 pairs wait", page.Text, StringComparison.Ordinal);
        Assert.Equal(few, kith.Statements.Seen.Count);
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Looks");
        Assert.Contains(await story.LooksAsync(first), l => l.What == "same-person/list");
    }

    [Fact]
    public async Task A_round_in_which_nothing_changed_writes_nothing_and_needs_few_statements()
    {
        await using var kith = await TestKith.StartAsync();
        for (var i = 0; i < 5; i++) await kith.ChildAsync("Amy", "Testone", "2014-05-03", $"{i} Rowan Row", "BT99 1AB");
        await kith.RunsAsync();
        var before = await kith.StoredAsync(db => db.Set<Kith.Platform.History.HistoryAction>().CountAsync());
        kith.Statements.Start();
        await kith.RunsAsync();

        Assert.Equal(before, await kith.StoredAsync(db => db.Set<Kith.Platform.History.HistoryAction>().CountAsync()));
        Assert.True(kith.Statements.Seen.Count < 30, $"{kith.Statements.Seen.Count} statements");
    }
}
