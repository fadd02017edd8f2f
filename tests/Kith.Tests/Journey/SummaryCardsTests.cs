using Kith.Kernel;
using Kith.Tests.Journey.Assessment;
using Kith.Tests.Journey.FrontDoor;
using Kith.Tests.Journey.Plans;
using Kith.Tests.Support;

namespace Kith.Tests.Journey;

/// <summary>Given a child's record, when its summary is opened, then it says when the child was last seen and what is due next.</summary>
public sealed class SummaryCardsTests
{
    [Fact]
    public async Task Nothing_seen_and_nothing_due_is_said_in_words()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var amy = await story.ChildAsync("Amy", "2018-05-01");
        var page = await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync($"/children/{amy.Value}/summary");
        Assert.Contains("Nobody has written down that they saw Amy yet.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing has a day for Amy yet", page.Text, StringComparison.Ordinal);
    }

    [Theory, InlineData("northern-ireland"), InlineData("england")]
    public async Task The_summary_says_who_saw_the_child_where_and_whether_alone(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, place == "england" ? kith.England : kith.NorthernIreland);
        var worker = family.Worker;
        await family.VisitAsync(worker);
        var name = family.Agency["social-worker"].Name;

        Assert.Contains($"Tuesday 3 March 2026, by {name}. Visit at home. Seen alone.", (await worker.OpenAsync($"/children/{family.Conor.Value}/summary")).Text, StringComparison.Ordinal);
        var aoife = await worker.OpenAsync($"/children/{family.Aoife.Value}/summary");
        Assert.Contains("Seen with others. Aoife has not been seen alone yet.", aoife.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("over for being seen alone", aoife.Text, StringComparison.Ordinal);

        kith.Clock.Advance(TimeSpan.FromDays(60));
        var later = await family.Worker.OpenAsync($"/children/{family.Aoife.Value}/summary");
        Assert.Contains("4 days over the 8 weeks for being seen alone", later.Text, StringComparison.Ordinal);
        Assert.Contains("Last seen alone on Tuesday 3 March 2026", (await SeenWithOthersAsync(family, worker)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visit_plan_promise_and_limit_stand_together_the_nearest_first()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var plan = await family.WithPlanAsync();
        await family.WithPromiseAsync("Ring the school", new DateOnly(2026, 3, 2));
        await family.WithPromiseAsync("Bring the letter", new DateOnly(2026, 4, 20), plan: plan);
        var page = await kith.SignedIn(family.Worker).OpenAsync($"/children/{family.ChildIds[0].Value}/summary");

        string[] inOrder =
        [
            "Ring the school", "Overdue: Monday 2 March 2026, yesterday", "Visit a child with a family support plan", "Tuesday 31 March 2026, in 28 days (unverified)",
            "Bring the letter", "Monday 20 April 2026, in 48 days",
        ];
        var from = 0;
        foreach (var words in inOrder)
        {
            var at = page.Text.IndexOf(words, from, StringComparison.Ordinal);
            Assert.True(at >= from, $"\"{words}\" is not there, or not in its order: {page.Text}");
            from = at;
        }
    }

    [Fact]
    public async Task A_referral_and_an_assessment_show_their_limits_until_they_are_done()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.England);
        var worker = kith.SignedIn(kith.England["duty-social-worker"]);
        var child = door.File.Siblings[0].Id;
        var limit = $"{TestKith.Practice["england"].Clocks["front-door-decision"].Says} (R-0001)";
        Assert.Contains(limit, (await worker.OpenAsync($"/children/{child.Value}/summary")).Text, StringComparison.Ordinal);

        Assert.IsType<Outcome<Kith.Journey.Decisions.DecisionId>.Done>(await door.DecideAsync(door.Assessment));

        var after = (await worker.OpenAsync($"/children/{child.Value}/summary")).Text;
        Assert.DoesNotContain(limit, after, StringComparison.Ordinal);
        Assert.Contains(TestKith.Practice["england"].Clocks["assessment-first-stage"].Says, after, StringComparison.Ordinal);
    }

    private static async Task<Page> SeenWithOthersAsync(KnownFamily family, Visitor worker)
    {
        await worker.OpenAsync($"/families/{family.Family.Value}/visits/new");
        await worker.SubmitAsync(
            [.. family.Children.Select(c => (Kith.Journey.Visits.RecordVisit.Field("seen", c), (string?)"seen")), ("kind", "school"), ("note", "Met after lessons."), ("on.Day", "1"), ("on.Month", "5")], "Save the visit");
        return await worker.OpenAsync($"/children/{family.Conor.Value}/summary");
    }
}
