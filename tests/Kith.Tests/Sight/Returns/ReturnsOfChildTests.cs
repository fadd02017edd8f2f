using System.Net;
using Kith.Journey.Assessment;
using Kith.Journey.Assessment.Contracts;
using Kith.Journey.FrontDoor;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Record.Facts;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Returns;

/// <summary>The rules of the census at the keyboard: what about one child will fail the return, as a warning and never a block. The clock stands on 3 March 2026.</summary>
public sealed class ReturnsOfChildTests
{
    private static async Task<Guid> ReferAsync(TestKith kith, Story story, PersonId child, string decision, DateTime? at = null, int number = 1)
    {
        var referral = new Referral
        {
            Id = kith.Clock.New<ReferralId>(), AgencyId = story.Agency.Id, Number = number, ReceivedAt = at ?? kith.Clock.Moment().AddDays(-30), TeamId = story.Agency.Assessment.Id,
            FamilyId = story.Family, SourceKind = "school", Source = "Glen Primary School", TrackingHash = Guid.CreateVersion7().ToString("N"), ThresholdVersion = "1", ThresholdRoute = "",
            ThresholdReading = "{}", DecidedAt = kith.Clock.Moment().AddDays(-29), Decision = decision,
        };
        await kith.PutAsync(referral, new ReferralChild { AgencyId = story.Agency.Id, ReferralId = referral.Id, PersonId = child });
        return referral.Id.Value;
    }

    private static async Task<Guid> AssessAsync(TestKith kith, Story story, PersonId child, Guid referral)
    {
        var assessment = new Assessment
        {
            Id = kith.Clock.New<AssessmentId>(), AgencyId = story.Agency.Id, FamilyId = story.Family, Title = "Child and family assessment", ReferralId = referral, Reason = "Bruises",
            ClockFrom = kith.Clock.Moment().AddDays(-29), StartedAt = kith.Clock.Moment().AddDays(-29), StartedByName = "Kim", ApprovedAt = kith.Clock.Moment().AddDays(-2),
        };
        await kith.PutAsync(assessment, new AssessmentChild { Id = kith.Clock.New<AssessmentChildId>(), AgencyId = story.Agency.Id, AssessmentId = assessment.Id, PersonId = child });
        return assessment.Id.Value;
    }

    private static IEnumerable<string> Warned(Page page) => page.Document.QuerySelectorAll("main table tbody th").Select(h => h.TextContent);

    [Fact]
    public async Task A_worker_reads_what_will_fail_the_return_and_where_it_is_put_right()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.England, "Kelly");
        var amy = await story.ChildAsync("Amy", "2018-05-01");
        var referral = await ReferAsync(kith, story, amy, FrontDoorDecision.Assessment);
        var assessment = await AssessAsync(kith, story, amy, referral);
        var visitor = kith.SignedIn(kith.England["social-worker"]);
        var page = await visitor.OpenAsync($"/children/{amy.Value}/returns");
        Assert.Contains("This will fail the return because", page.Text, StringComparison.Ordinal);
        // No ethnicity (4220), no source (8866) and no need (8610) of the referral; factors are asked for as a query (8897Q).
        Assert.Subset(Warned(page).ToHashSet(), new HashSet<string> { "4220", "8866", "8610", "8897Q" });
        Assert.Contains(page.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"/facts/person:{amy.Value}/person.ethnicity/correct?back=%2Fchildren%2F{amy.Value}%2Freturns");
        Assert.Contains(page.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"/assessments/{assessment}");
        Assert.Contains(page.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"/front-door/{referral}/screen");
        Assert.Contains(await story.LooksAsync(amy), l => l.What == "children/returns");

        await story.KnownAsync(Subject.Of(amy), "person.ethnicity", "WBRI", fileTo: amy);
        await story.KnownAsync(new Subject(SubjectKind.Referral, referral), "referral.source-type", "2A", fileTo: amy);
        await story.KnownAsync(new Subject(SubjectKind.Referral, referral), "referral.need", "N1", fileTo: amy);
        await story.KnownAsync(new Subject(SubjectKind.Assessment, assessment), "assessment.factors", "16A,17A", fileTo: amy);
        Assert.DoesNotContain(Warned(await visitor.OpenAsync($"/children/{amy.Value}/returns")), w => w is "4220" or "8866" or "8610" or "8897Q");
    }

    [Fact]
    public async Task A_rule_that_asks_for_what_is_not_held_is_said_not_to_have_run()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.England, "Kelly");
        var amy = await story.ChildAsync("Amy", "2018-05-01");
        await ReferAsync(kith, story, amy, FrontDoorDecision.NoFurtherAction);
        var page = await kith.SignedIn(kith.England["social-worker"]).OpenAsync($"/children/{amy.Value}/returns");
        Assert.Contains("rules were run", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody knows yet whether those pass", page.Text, StringComparison.Ordinal);
        Assert.Contains("No legal status says that Amy is looked after", page.Text, StringComparison.Ordinal);
        // 8590 asks whether there is an episode and 8770Q for the reason of a missing number, which nobody records.
        Assert.DoesNotContain("8770Q", Warned(page));
    }

    [Fact]
    public async Task Nothing_is_checked_of_a_child_who_is_not_in_the_census()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.England, "Kelly");
        var (amy, ben) = (await story.ChildAsync("Amy", "2018-05-01"), await story.ChildAsync("Ben", "2016-05-01"));
        await ReferAsync(kith, story, amy, FrontDoorDecision.Advice);
        await ReferAsync(kith, story, ben, FrontDoorDecision.NoFurtherAction, kith.Clock.Moment().AddYears(-2), number: 2);
        var visitor = kith.SignedIn(kith.England["social-worker"]);
        foreach (var child in new[] { amy, ben })
        {
            var page = await visitor.OpenAsync($"/children/{child.Value}/returns");
            Assert.Contains("Nothing was checked", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("rules were run", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_summary_says_in_a_line_that_something_would_fail_and_pays_no_statement_for_it()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.England, "Kelly");
        var amy = await story.ChildAsync("Amy", "2018-05-01");
        var visitor = kith.SignedIn(kith.England["social-worker"]);
        await visitor.OpenAsync($"/children/{amy.Value}/summary"); // what a first request does once is not the page's
        kith.Statements.Start();
        var page = await visitor.OpenAsync($"/children/{amy.Value}/summary");
        var before = kith.Statements.Seen.Count;
        Assert.Contains("1 thing about this child would fail the children in need census", page.Text, StringComparison.Ordinal);
        await story.KnownAsync(Subject.Of(amy), "person.ethnicity", "WBRI", fileTo: amy);
        kith.Statements.Start();
        Assert.DoesNotContain("would fail", (await visitor.OpenAsync($"/children/{amy.Value}/summary")).Text, StringComparison.Ordinal);
        Assert.Equal(before, kith.Statements.Seen.Count);
    }

    [Fact]
    public async Task Of_a_child_looked_after_the_rules_of_that_return_that_the_record_can_answer_are_run_too()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.England, "Kelly");
        var amy = await story.ChildAsync("Amy", "2018-05-01");
        var visitor = kith.SignedIn(kith.England["social-worker"]);
        Assert.Contains("No legal status says that Amy is looked after. Nothing was checked.", (await visitor.OpenAsync($"/children/{amy.Value}/returns")).Text, StringComparison.Ordinal);
        await story.KnownAsync(Subject.Of(amy), "person.legal-status", "supervision", fileTo: amy);
        Assert.Contains("No legal status says that Amy is looked after", (await visitor.OpenAsync($"/children/{amy.Value}/returns")).Text, StringComparison.Ordinal);

        await story.KnownAsync(Subject.Of(amy), "person.legal-status", "interim-care", fileTo: amy);
        await story.KnownAsync(Subject.Of(amy), "person.upn", "A12", fileTo: amy);
        var page = await visitor.OpenAsync($"/children/{amy.Value}/returns");
        Assert.Contains("103", Warned(page)); // no ethnicity
        Assert.Contains("168", Warned(page)); // no unique pupil number has this form
        Assert.Contains(page.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"/facts/person:{amy.Value}/person.upn/correct?back=%2Fchildren%2F{amy.Value}%2Freturns");
        Assert.Contains("they ask for episodes of care", page.Text, StringComparison.Ordinal);
        await story.KnownAsync(Subject.Of(amy), "person.ethnicity", "WBRI", fileTo: amy);
        Assert.DoesNotContain("103", Warned(await visitor.OpenAsync($"/children/{amy.Value}/returns")));
    }

    [Fact]
    public async Task In_northern_ireland_there_is_no_such_page_yet()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var amy = await story.ChildAsync("Amy", "2018-05-01");
        var visitor = kith.SignedIn(kith.NorthernIreland["social-worker"]);
        Assert.DoesNotContain("Returns", (await visitor.OpenAsync($"/children/{amy.Value}/summary")).Document.QuerySelector("nav[aria-label^='Record of']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/children/{amy.Value}/returns")).Status);
    }
}
