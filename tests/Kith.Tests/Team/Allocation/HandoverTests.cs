using Kith.Kernel;
using Kith.Record.Facts;
using Kith.Record.Practice.Team;
using Kith.Record.Users;
using Kith.Team.Allocation;
using Kith.Tests.Support;

namespace Kith.Tests.Team;

/// <summary>Before you ring the bell: one page, drawn from the record.</summary>
public sealed class HandoverTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("He is afraid of loud voices and hides under the stairs when the door bangs.", 20));

    [Fact]
    public async Task The_page_says_who_lives_here_what_calms_and_what_not_to_ask()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var child = Subject.Of(story.Children[0].Id);
        await story.KnowAsync(
            (child, "person.known-as", "Eve"), (child, "person.pronouns", "she/her"), (child, "child.calms", "Her blue blanket"), (child, "child.do-not-ask-again", "The fire. It is in the visit note of 2 March"),
            (Subject.Of(story.Home), "household.doorstep-risk", "Two dogs, ring first"), (Subject.Of(story.Mother.Id), "person.interpreter", "spoken"), (Subject.Of(story.Mother.Id), "person.first-language", "pol"));
        var worker = story.Trust["social-worker"];
        var handover = await story.AllocatedAsync(worker);
        var browser = kith.SignedIn(worker);
        await browser.OpenAsync($"/handovers/{handover.Value}/note");
        await browser.SubmitAsync([("FamilyNote", "Please knock, the bell wakes the baby"), ("FamilySaidBy", "Mary"), ("Situation", "A school worried. We look at it together. A third sentence.")], "Sign");
        Assert.Equal("Before you ring the bell", browser.Page.Heading);
        foreach (var words in new[]
                 {
                     "Child1 Kelly, 12: say Eve (she/her)", "Mary Kelly, mother", "Her blue blanket", "The fire. It is in the visit note of 2 March", "Two dogs, ring first",
                     "interpreter for a spoken language (Polish)", "“Please knock, the bell wakes the baby” (Mary", "A school worried. We look at it together. (", "Visit by 10 March",
                 })
        {
            Assert.Contains(words, browser.Page.Text);
        }

        Assert.DoesNotContain("third sentence", browser.Page.Text);
    }

    [Fact]
    public async Task A_family_of_eight_with_long_stories_stays_within_the_words_and_says_what_is_left_out()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith, children: 7);
        await story.KnowAsync([.. story.Children.SelectMany(c => new[] { (Subject.Of(c.Id), "child.likes", Long), (Subject.Of(c.Id), "child.do-not-ask-again", Long) }),
            (Subject.Of(story.Home), "household.doorstep-risk", Long)]);
        var worker = story.Trust["social-worker"];
        var handover = await story.AllocatedAsync(worker);
        var browser = kith.SignedIn(worker);
        await browser.OpenAsync($"/handovers/{handover.Value}/print");
        var words = browser.Page.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        Assert.InRange(words, 300, 400);
        Assert.Contains("more in the record", browser.Page.Text);
        Assert.NotEmpty(browser.Page.Document.QuerySelectorAll("main a[href^='/children/']"));
        Assert.All(story.Children, c => Assert.Contains(c.GivenName!, browser.Page.Text));
    }

    [Fact]
    public void However_much_there_is_to_say_the_words_are_kept_and_every_line_is_shown_or_counted()
    {
        var rules = TestKith.Practice["england"].Handover;
        for (var seed = 1; seed <= 400; seed++)
        {
            var chance = new Random(seed);
            var lines = Enum.GetValues<HandoverSection>().SelectMany(s => Enumerable.Range(0, chance.Next(0, 9)).Select(i =>
                new HandoverLine(s, string.Join(' ', Enumerable.Repeat("word", chance.Next(1, 90)))))).ToList();
            var parts = FitOnePage.Fit(rules, lines, taken: 12);
            Assert.InRange(FitOnePage.Words(parts) + 12, 0, rules.Words);
            foreach (var section in lines.GroupBy(l => l.Section))
            {
                var part = parts.Single(p => p.Section == section.Key);
                Assert.Equal(section.Count(), part.Lines.Count + part.More);
            }
        }
    }

    [Fact]
    public void A_page_with_room_cuts_nothing()
    {
        var rules = TestKith.Practice["england"].Handover;
        var parts = FitOnePage.Fit(rules, [new(HandoverSection.Likes, string.Join(' ', Enumerable.Repeat("dinosaurs", 200)))], taken: 5);
        Assert.All(parts, p => Assert.True(p.More == 0 && p.Lines.All(l => !l.Cut)));
    }

    [Fact]
    public async Task A_first_visit_waits_until_the_new_worker_and_nobody_else_opened_the_page()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var worker = story.Trust["social-worker"];
        var handover = await story.AllocatedAsync(worker);
        Task<HandoverId?> GateAsync() => story.AskAsync<HandoverGate, HandoverId?>(worker, g => g.MustOpenFirstAsync(story.Trust.Id, worker.Id, story.Family, CancellationToken.None));
        await kith.SignedIn(story.Manager).OpenAsync($"/handovers/{handover.Value}");
        Assert.Equal(handover, await GateAsync());
        await kith.SignedIn(worker).OpenAsync($"/handovers/{handover.Value}");
        Assert.Null(await GateAsync());
    }

    [Fact]
    public async Task The_page_waits_on_the_new_workers_home_page_until_it_is_opened()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var worker = story.Trust["social-worker"];
        await story.AllocatedAsync(worker);
        var browser = kith.SignedIn(worker);
        Assert.Contains("Before you ring the bell", (await browser.OpenAsync("/")).Text);

        Assert.Equal("Before you ring the bell", (await browser.FollowAsync("Kelly family")).Heading);

        Assert.DoesNotContain("Before you ring the bell", (await browser.OpenAsync("/")).Text);
    }

    [Fact]
    public async Task Another_agency_finds_no_page()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var handover = await story.AllocatedAsync(story.Trust["social-worker"]);
        var page = await kith.SignedIn(kith.England["team-manager"]).OpenAsync($"/handovers/{handover.Value}");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, page.Status);
    }
}
