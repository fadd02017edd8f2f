using AngleSharp.Dom;
using Kith.Journey.Plans;
using Kith.Journey.Visits;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Record.Passages;
using Kith.Team.Allocation;
using Kith.Tests.Journey.Assessment;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.Visits;

/// <summary>One visit, written once, filed to each child.</summary>
public sealed class RecordVisitTests
{
    [Theory, InlineData("northern-ireland"), InlineData("england")]
    public async Task A_visit_is_written_once_and_stands_in_each_childs_record_with_what_differs(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, place == "england" ? kith.England : kith.NorthernIreland);
        var worker = family.Worker;

        var saved = await family.VisitAsync(worker);
        Assert.Contains("Seen with others", saved.Text);
        Assert.Contains("Also about Conor, Niamh", saved.Text);
        var conor = await worker.OpenAsync($"/children/{family.Conor.Value}/visits");
        Assert.Contains("Seen alone", conor.Text);
        Assert.Contains("The fridge was almost empty", conor.Text);
        Assert.Contains("I like when Mum makes soup", conor.Text);
        Assert.DoesNotContain("I like when Mum makes soup", (await worker.OpenAsync($"/children/{family.Niamh.Value}/visits")).Text);

        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var note = await db.Set<Passage>().SingleAsync(p => p.Topic == "visit.note");
        Assert.Equal(3, await db.Set<PassageAbout>().CountAsync(a => a.PassageId == note.Id));
        var action = await db.Set<HistoryAction>().AsSplitQuery().Include(a => a.Events).ThenInclude(e => e.Filings).SingleAsync(a => a.Code == "visits.record");
        Assert.Equal([family.Aoife, family.Conor, family.Niamh], action.Events.Select(e => Assert.Single(e.Filings).PersonId));
    }

    [Fact]
    public async Task Eight_clicks_or_fewer_come_before_the_narrative_for_three_children()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var page = await family.Worker.OpenAsync($"/families/{family.Family.Value}/visits/new");

        var before = page.Document.QuerySelectorAll("main form [data-not-a-fact], main form [data-fact]").TakeWhile(q => q.QuerySelector("textarea") is null).ToList();
        // A question costs clicks only while it has no answer: a list is opened and picked from, radios are picked, dates are filled in already.
        var clicks = before.Sum(q => q switch
        {
            _ when q.QuerySelector("select") is { } list => list.QuerySelector("option[selected]") is null ? 2 : 0,
            _ when q.QuerySelector("input[type=radio], input[type=checkbox]") is not null => q.QuerySelector("input[checked]") is null ? 1 : 0,
            _ => 0,
        });
        const int IntoTheNarrative = 1;
        Assert.InRange(clicks + IntoTheNarrative, 4, 8);
        Assert.Equal(3, page.Document.QuerySelectorAll("input[name=children][checked]").Length);
        Assert.Equal("10:00", page.The("input[name=time]").GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_every_word_is_kept()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var worker = family.Worker;
        await worker.OpenAsync($"/families/{family.Family.Value}/visits/new");

        var page = await worker.SubmitAsync([("note", "Half a sentence"), ("on.Day", "31"), ("on.Month", "2"), ("time", "half nine")], "Save the visit");

        Assert.Contains("Choose how the child was seen", page.Errors);
        Assert.Contains("Choose what kind of visit or note this is", page.Errors);
        Assert.Contains("Enter the date of the visit", page.Errors);
        Assert.Contains("Enter the time of the visit, such as 15:30", page.Errors);
        Assert.Equal("Half a sentence", page.The("textarea[name=note]").TextContent.Trim());
        Assert.Equal("31", page.The("input[name='on.Day']").GetAttribute("value"));
        Assert.Equal("half nine", page.The("input[name=time]").GetAttribute("value"));
    }

    [Fact]
    public async Task With_every_field_wrong_each_is_pointed_at_and_every_word_is_kept()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var worker = family.Worker;
        await worker.OpenAsync($"/families/{family.Family.Value}/visits/new");
        var (long1, words) = (new string('n', 20_001), RecordVisit.Field("words", family.Conor));

        var page = await worker.SubmitAsync(
        [
            ("children", family.Conor.Value.ToString()), ("kind", "no-such-kind"), ("on.Day", "3"), ("on.Month", "3"), ("on.Year", "2027"), ("time", "9:00"), ("where", new string('w', 201)),
            ("note", long1), (words, long1), ("promise-0-what", new string('p', 501)), ("promise-0-by.Day", "31"), ("promise-0-by.Month", "2"), ("promise-0-by.Year", "2026"),
        ], "Save the visit");

        Assert.Contains("The visit must be in the past", page.Errors);
        foreach (var field in new[] { RecordVisit.Field("seen", family.Conor), "kind", "on", "where", "note", words, "promise-0-what", "promise-0-who", "promise-0-by" })
        {
            Assert.True(page.Document.QuerySelectorAll(".govuk-error-message").Any(e => e.Id!.Contains(field, StringComparison.Ordinal)), $"Nothing is said about {field}: {string.Join("; ", page.Errors)}");
        }

        Assert.Equal(long1, page.The("textarea[name=note]").TextContent.Trim());
        Assert.Equal(long1, page.The($"textarea[name='{words}']").TextContent.Trim());
        Assert.Equal(201, page.The("input[name=where]").GetAttribute("value")!.Length);
        Assert.Equal("2027", page.The("input[name='on.Year']").GetAttribute("value"));
        Assert.Equal(501, page.The("[name=promise-0-what]").GetAttribute("value")!.Length);
        Assert.Equal("31", page.The("[name='promise-0-by.Day']").GetAttribute("value"));
    }

    [Fact]
    public async Task A_visit_that_is_not_saved_yet_is_still_there_in_another_browser()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var worker = family.Worker;
        var page = await worker.OpenAsync($"/families/{family.Family.Value}/visits/new");

        await worker.SendAsync(new(HttpMethod.Post, new Uri(page.Address, page.The("form[data-autosave]").GetAttribute("data-autosave")!))
        {
            Content = new FormUrlEncodedContent([new("note", "Mary had made"), new("__RequestVerificationToken", page.The("main input[name=__RequestVerificationToken]").GetAttribute("value")!)]),
        });

        Assert.Equal(System.Net.HttpStatusCode.NoContent, worker.Page.Status);
        Assert.Equal("Mary had made", (await family.Worker.OpenAsync($"/families/{family.Family.Value}/visits/new")).The("textarea[name=note]").TextContent.Trim());
    }

    [Theory, InlineData("northern-ireland"), InlineData("england")]
    public async Task Promises_made_at_a_visit_are_written_down_with_it_and_stand_in_the_one_list(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, place == "england" ? kith.England : kith.NorthernIreland);
        var worker = family.Worker;
        await worker.OpenAsync($"/families/{family.Family.Value}/visits/new");
        var me = $"user:{family.Agency["social-worker"].Id.Value}";

        await worker.SubmitAsync([("note", "Mary had made soup."), ("promise-0-what", "Ring the school about breakfast"), ("promise-0-who", me)], "Save the visit");
        Assert.Contains("Enter the day by which it will be done", worker.Page.Errors);
        await worker.SubmitAsync([("promise-0-by.Day", "9"), ("promise-0-by.Month", "3"), ("promise-0-by.Year", "2026")], "Write down another promise");
        Assert.Equal("Ring the school about breakfast", worker.Page.The("[name=promise-0-what]").GetAttribute("value"));
        Assert.Equal("Mary had made soup.", worker.Page.The("textarea[name=note]").TextContent.Trim());
        await worker.SubmitAsync(
        [
            (RecordVisit.Field("seen", family.Aoife), "seen"), (RecordVisit.Field("seen", family.Conor), "seen"), (RecordVisit.Field("seen", family.Niamh), "seen"), ("kind", "home"),
            ("promise-1-what", "Bring the letter from the GP"), ("promise-1-who", $"person:{family.Aoife.Value}"), ("promise-1-by.Day", "10"), ("promise-1-by.Month", "3"), ("promise-1-by.Year", "2026"), ("promise-1-how", "The letter is on file"),
        ], "Save the visit");
        Assert.Contains("The visit is saved", worker.Page.Text);

        await worker.OpenAsync($"/children/{family.Niamh.Value}/promises");
        Assert.Contains("Ring the school about breakfast", worker.Page.Text);
        Assert.Contains("Bring the letter from the GP", worker.Page.Text);
        await using var scope = kith.Services.CreateAsyncScope();
        var promises = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Promise>().Include(p => p.Children).OrderBy(p => p.ByWhen).ToListAsync();
        Assert.Equal([("visit", 3, family.Agency["social-worker"].Id), ("visit", 3, (UserId?)null)], promises.Select(p => (p.OriginKind, p.Children.Count, p.WhoUserId)));
        Assert.Equal(family.Aoife, promises[1].WhoPersonId);
    }

    [Fact]
    public async Task A_promise_nobody_of_this_family_could_keep_is_refused_and_nothing_is_saved()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var worker = family.Worker;
        await worker.OpenAsync($"/families/{family.Family.Value}/visits/new");
        await worker.SubmitAsync(
        [
            (RecordVisit.Field("seen", family.Aoife), "seen"), (RecordVisit.Field("seen", family.Conor), "seen"), (RecordVisit.Field("seen", family.Niamh), "seen"), ("kind", "home"), ("note", "Soup."),
            ("promise-0-what", "Anything"), ("promise-0-who", $"user:{kith.England["social-worker"].Id.Value}"), ("promise-0-by.Day", "9"), ("promise-0-by.Month", "3"), ("promise-0-by.Year", "2026"),
        ], "Save the visit");

        Assert.Equal(["Choose who will do it"], worker.Page.Errors);
        await using var scope = kith.Services.CreateAsyncScope();
        Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Visit>().CountAsync());
    }

    [Fact]
    public async Task A_new_worker_opens_the_handover_page_before_the_first_visit()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var (clock, me) = (kith.Clock, family.Agency["social-worker"].Id);
        var allocation = new Allocation { Id = clock.New<AllocationId>(), AgencyId = family.Agency.Id, FamilyId = family.Family, WorkerId = me, TeamId = family.Agency.Assessment.Id, From = clock.Moment(), Because = "Knows the school", ToldWay = "phone" };
        await kith.PutAsync(allocation, new Handover { Id = clock.New<HandoverId>(), AgencyId = family.Agency.Id, FamilyId = family.Family, AllocationId = allocation.Id, ToWorkerId = me, MadeAt = clock.Moment() });

        var page = await family.VisitAsync(family.Worker);

        Assert.Equal([HandoverGate.OpenHandoverFirst.Says], page.Errors);
        Assert.Contains("Mary had made soup", page.The("textarea[name=note]").TextContent);
    }

    [Fact]
    public async Task A_visit_to_another_agencys_family_is_not_found()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var stranger = kith.SignedIn(kith.England["social-worker"]);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.OpenAsync($"/families/{family.Family.Value}/visits/new")).Status);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.OpenAsync($"/children/{family.Aoife.Value}/visits")).Status);
    }
}
