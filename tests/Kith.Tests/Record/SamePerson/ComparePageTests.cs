using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.SamePerson;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Record.SamePerson;

/// <summary>Given two records, when they are compared, then every fact stands beside the other's with its source, and the decision is kept with its reason.</summary>
public sealed class ComparePageTests
{
    [Fact]
    public async Task What_differs_agrees_and_is_missing_stands_fact_by_fact_with_source_and_date()
    {
        await using var kith = await TestKith.StartAsync();
        var (story, one, other) = await TwoAsync(kith);
        await story.KnownAsync(Subject.Of(one), "child.school", "Glen Primary School", "school");

        var page = await kith.SignedIn(kith.NorthernIreland["duty-social-worker"]).OpenAsync($"/same-person/{one.Value}/{other.Value}");

        string Part(string title) => string.Join(' ', page.Document.QuerySelectorAll("h2").Where(h => h.TextContent.StartsWith(title, StringComparison.Ordinal))
            .SelectMany(h => Following(h)).Select(e => e.TextContent)).Replace("\n", " ", StringComparison.Ordinal);
        Assert.Contains("4 Rowan Row", Part("What differs"), StringComparison.Ordinal);
        Assert.Contains("9 Mill Brae", Part("What differs"), StringComparison.Ordinal);
        Assert.Contains("Testone", Part("What agrees"), StringComparison.Ordinal);
        Assert.Contains("Glen Primary School", Part("What only one record holds"), StringComparison.Ordinal);
        Assert.Contains("Not recorded", Part("What only one record holds"), StringComparison.Ordinal);
        Assert.Contains("3 March 2026", Part("What agrees"), StringComparison.Ordinal);
        Assert.Contains(await story.LooksAsync(other), l => l.What == "same-person/compare");
        Assert.Contains(await story.LooksAsync(one), l => l.What == "same-person/compare");
    }

    [Fact]
    public async Task A_decision_needs_its_reason_and_its_answer()
    {
        await using var kith = await TestKith.StartAsync();
        var (_, one, other) = await TwoAsync(kith);
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await visitor.OpenAsync($"/same-person/{one.Value}/{other.Value}");

        Assert.Contains("Say whether they are the same person", (await visitor.SubmitAsync([("Why", "I asked")], "Keep the decision")).Errors);
        Assert.Contains("Enter the reason", (await visitor.SubmitAsync([("Answer", "not-the-same"), ("Why", " ")], "Keep the decision")).Errors);
        Assert.Contains("Enter the reason", (await visitor.SubmitAsync([("Answer", "same"), ("Why", "")], "Keep the decision")).Errors);
        Assert.Equal(0, await kith.StoredAsync(db => db.Set<Joining>().CountAsync()));
    }

    [Fact]
    public async Task Joined_on_the_page_the_reasons_and_what_differs_are_kept_and_it_is_taken_apart_there()
    {
        await using var kith = await TestKith.StartAsync();
        var (_, one, other) = await TwoAsync(kith);
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await visitor.OpenAsync($"/same-person/{one.Value}/{other.Value}");

        var joined = await visitor.SubmitAsync([("Answer", "same"), ("Why", "Both schools say so"), ("Lead", other.Value.ToString())], "Keep the decision");

        Assert.Contains("Joined as one person", joined.Text, StringComparison.Ordinal);
        var joining = await kith.StoredAsync(db => db.Set<Joining>().SingleAsync());
        Assert.Equal((one, other, "Both schools say so"), (joining.PersonId, joining.LeadId, joining.Why));
        Assert.Contains("Facts that differ: ", joining.Reasons, StringComparison.Ordinal);
        Assert.Contains("9 Mill Brae", (await visitor.OpenAsync($"/children/{one.Value}/summary")).Text + joined.Text, StringComparison.Ordinal);

        await visitor.OpenAsync($"/same-person/{one.Value}/{other.Value}");
        var apart = await visitor.SubmitAsync([("Why", "Two girls after all")], "Take apart");
        Assert.Contains("Not the same person", apart.Text, StringComparison.Ordinal);
        Assert.Equal(one, await kith.StoredAsync(db => db.Set<Person>().Where(p => p.Id == one).Select(p => p.LeadId).SingleAsync()));
        await kith.RunsAsync();
        await kith.RunsAsync("same-person.look-for-new");
        Assert.DoesNotContain("Testone", (await visitor.OpenAsync("/same-person")).Text, StringComparison.Ordinal);
        var said = await kith.StoredAsync(db => db.Set<HistoryEvent>().Where(e => e.Code.StartsWith("same-person.")).Select(e => e.Code).ToListAsync());
        Assert.Contains("same-person.joined", said);
        Assert.Contains("same-person.taken-back", said);
    }

    [Fact]
    public async Task A_record_with_itself_a_stranger_and_another_agency_are_not_found()
    {
        await using var kith = await TestKith.StartAsync();
        var (_, one, other) = await TwoAsync(kith);
        var english = await (await Story.OfAsync(kith, kith.England, "Testone")).ChildOfAsync("Amy", "2014-05-03");
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        foreach (var (left, right) in new[] { (one, one), (one, english), (english, other), (one, kith.Clock.New<PersonId>()) })
        {
            Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visitor.OpenAsync($"/same-person/{left.Value}/{right.Value}")).Status);
        }

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await kith.SignedIn(kith.NorthernIreland["business-support"]).OpenAsync($"/same-person/{one.Value}/{other.Value}")).Status);
    }

    [Fact]
    public async Task Restricted_records_are_joined_only_where_the_same_people_may_see_both()
    {
        await using var kith = await TestKith.StartAsync();
        var (_, one, other) = await TwoAsync(kith);
        var manager = kith.NorthernIreland["team-manager"];
        var second = kith.NorthernIreland["head-of-service"];
        Task<Outcome<JoiningId>> JoinAsync() => kith.AsAsync<JoinPeople, Outcome<JoiningId>>(manager, j => j.JoinAsync(other, one, "For: all.", "One girl", CancellationToken.None));
        Task<Outcome<Nothing>> RestrictAsync(PersonId person, params UserId[] named) => kith.AsAsync<RestrictRecord, Outcome<Nothing>>(manager, r => r.DoAsync(person, named, "Danger", CancellationToken.None));

        await RestrictAsync(other, manager.Id);
        Assert.Equal(JoinPeople.NotForTheSameEyes, Assert.IsType<Outcome<JoiningId>.Refused>(await JoinAsync()).Why);
        await RestrictAsync(one, manager.Id, second.Id);
        Assert.Equal(JoinPeople.NotForTheSameEyes, Assert.IsType<Outcome<JoiningId>.Refused>(await JoinAsync()).Why);
        await RestrictAsync(one, manager.Id);
        Assert.IsType<Outcome<JoiningId>.Done>(await JoinAsync());
    }

    [Fact]
    public async Task People_who_share_what_a_family_shares_are_suggested_as_a_family_and_a_no_is_kept()
    {
        await using var kith = await TestKith.StartAsync();
        var one = await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var other = await kith.ChildAsync("Ben", "Testone", "2017-09-21", "4 Rowan Row", "BT99 1AB", "M");
        var duty = kith.NorthernIreland["duty-social-worker"];
        await kith.RunsAsync();
        var visitor = kith.SignedIn(duty);
        var page = await visitor.OpenAsync("/same-person?show=family");
        Assert.Contains("Same address and surname: may belong together", page.Text, StringComparison.Ordinal);

        await visitor.OpenAsync($"/same-person/{one.Value}/{other.Value}");
        await visitor.SubmitAsync([("FamilyAnswer", "no-family"), ("FamilyWhy", "Cousins who moved")], "Keep the answer");
        await kith.RunsAsync();
        Assert.DoesNotContain("Testone", (await visitor.OpenAsync("/same-person?show=family")).Text, StringComparison.Ordinal);

        await visitor.OpenAsync($"/same-person/{one.Value}/{other.Value}");
        var family = await kith.StoredAsync(db => db.Set<FamilyMember>().Where(m => m.PersonId == one).Select(m => m.FamilyId).SingleAsync());
        await visitor.SubmitAsync([("FamilyAnswer", family.Value.ToString()), ("FamilyWhy", "Brother and sister, says the mother")], "Keep the answer");
        var members = await kith.StoredAsync(db => db.Set<FamilyMember>().Where(m => m.FamilyId == family && m.To == null).Select(m => m.PersonId).ToListAsync());
        Assert.Equal(new HashSet<PersonId> { one, other }, members.ToHashSet());
    }

    [Fact]
    public async Task That_two_are_of_one_family_can_be_taken_back_and_who_came_in_by_it_leaves_again()
    {
        await using var kith = await TestKith.StartAsync();
        var one = await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var other = await kith.ChildAsync("Ben", "Testone", "2017-09-21", "4 Rowan Row", "BT99 1AB", "M");
        var before = await FamiliesAsync(kith);
        await kith.RunsAsync();
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        var family = await kith.StoredAsync(db => db.Set<FamilyMember>().Where(m => m.PersonId == one).Select(m => m.FamilyId).SingleAsync());
        await visitor.OpenAsync($"/same-person/{one.Value}/{other.Value}");
        await visitor.SubmitAsync([("FamilyAnswer", family.Value.ToString()), ("FamilyWhy", "Brother and sister, says the mother")], "Keep the answer");
        Assert.Contains("Ben Testone came into the family by this answer, and leaves it again.", visitor.Page.Text, StringComparison.Ordinal);
        Assert.NotEqual(before, await FamiliesAsync(kith));

        await visitor.SubmitAsync([("FamilyWhy", "")], "Take it back");
        Assert.Equal("#FamilyWhy", Assert.Single(visitor.Page.Document.QuerySelectorAll(".govuk-error-summary a")).GetAttribute("href"));
        Assert.NotNull(visitor.Page.The("#FamilyWhy").Closest("details[open]"));
        Assert.NotEqual(before, await FamiliesAsync(kith));

        await visitor.SubmitAsync([("FamilyWhy", "The mother was asked again: a cousin")], "Take it back");
        Assert.Equal(before, await FamiliesAsync(kith));
        Assert.Contains("Not of one family", visitor.Page.Text, StringComparison.Ordinal);
        await kith.RunsAsync();
        Assert.DoesNotContain("Testone", (await visitor.OpenAsync("/same-person?show=family")).Text, StringComparison.Ordinal);

        // Said again, it holds again.
        await visitor.OpenAsync($"/same-person/{one.Value}/{other.Value}");
        await visitor.SubmitAsync([("FamilyAnswer", family.Value.ToString()), ("FamilyWhy", "A birth certificate was shown")], "Keep the answer");
        Assert.Equal(3, (await FamiliesAsync(kith)).Count);
        await visitor.SubmitAsync([("FamilyWhy", "Of somebody else")], "Take it back");
        Assert.Equal(before, await FamiliesAsync(kith));
    }

    private static Task<List<(FamilyId, PersonId)>> FamiliesAsync(TestKith kith) => kith.StoredAsync(async db =>
        (await db.Set<FamilyMember>().Where(m => m.To == null).OrderBy(m => m.FamilyId).ThenBy(m => m.PersonId).Select(m => new { m.FamilyId, m.PersonId }).ToListAsync()).ConvertAll(m => (m.FamilyId, m.PersonId)));

    private static async Task<(Story Story, PersonId One, PersonId Other)> TwoAsync(TestKith kith)
    {
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Testone");
        var one = await story.ChildOfAsync("Amy", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        return (story, one, await kith.ChildAsync("Amy", "Testone", "2014-05-03", "9 Mill Brae", "BT99 2CD"));
    }

    private static IEnumerable<AngleSharp.Dom.IElement> Following(AngleSharp.Dom.IElement heading)
    {
        for (var next = heading.NextElementSibling; next is not null && next.LocalName != "h2"; next = next.NextElementSibling) yield return next;
    }
}
