using System.Net;
using Kith.Journey.Plans;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Passages;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.Plans;

/// <summary>One plan through every stage, as a worker writes it and a family reads it.</summary>
public sealed class PlanTests
{
    public static TheoryData<string> Places => ["northern-ireland", "england"];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_worker_writes_a_plan_a_manager_agrees_it_and_it_moves_with_nothing_typed_again(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, place == "england" ? kith.England : kith.NorthernIreland);
        var plan = await family.WithPlanAsync("early-help");
        await WriteAsync(kith, family, plan);
        await AgreeAsync(kith, family, plan);

        var (passages, promises) = await CountAsync(kith);
        var lead = kith.SignedIn(family.Lead);
        await lead.OpenAsync($"/plans/{plan.Value}/move");
        var moved = await lead.SubmitAsync([("kind", "in-need"), ("why", "Aoife needs a social worker now")], "Move the plan");

        Assert.Contains("Every line is as it was", moved.Text, StringComparison.Ordinal);
        Assert.Null(moved.Document.QuerySelector(".govuk-error-summary"));
        Assert.Contains("Ring the breakfast club", moved.Text, StringComparison.Ordinal);
        Assert.Contains("Aoife needs a social worker now", moved.Text, StringComparison.Ordinal);
        Assert.Equal((passages, promises), await CountAsync(kith));
    }

    [Fact]
    public async Task What_was_signed_in_the_assessment_is_in_the_plan_by_reference_and_not_as_a_copy()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var (before, _) = await CountAsync(kith);
        var plan = await family.WithPlanAsync();

        var page = await kith.SignedIn(family.Worker).OpenAsync($"/plans/{plan.Value}/edit");

        Assert.Contains("Aoife gets her brother ready", page.Text, StringComparison.Ordinal);
        Assert.Contains("from the assessment", page.Text, StringComparison.Ordinal);
        Assert.Equal(before, (await CountAsync(kith)).Passages);
    }

    [Fact]
    public async Task A_second_plan_for_the_same_children_is_refused_the_first_is_moved_instead()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        await family.WithPlanAsync("early-help");

        await using var scope = kith.ActingAs(family.Worker);
        var second = await scope.ServiceProvider.GetRequiredService<StartPlan>().RunAsync(new(family.Family.Id, family.ChildIds, "in-need"), CancellationToken.None);

        Assert.Equal(StartPlan.ThereIsOne, Assert.IsType<Kith.Kernel.Outcome<PlanId>.Refused>(second).Why);
    }

    [Fact]
    public async Task A_line_with_everything_wrong_says_what_is_wrong_and_keeps_every_word()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var plan = await family.WithPlanAsync();
        var worker = kith.SignedIn(family.Worker);
        await worker.OpenAsync($"/plans/{plan.Value}");

        var page = await worker.SubmitAsync([("what", new string('x', 501)), ("who", ""), ("byWhen.Day", "31"), ("byWhen.Month", "2"), ("byWhen.Year", "2026"), ("howWeKnow", "She is on time")], "Add the line");

        Assert.Equal(3, page.Errors.Count);
        Assert.Equal(new string('x', 501), page.The("[name=what]").GetAttribute("value"));
        Assert.Equal("31", page.The("[name='byWhen.Day']").GetAttribute("value"));
        Assert.Equal("She is on time", page.The("[name=howWeKnow]").GetAttribute("value"));
    }

    [Fact]
    public async Task The_second_of_two_writers_sees_both_versions_and_loses_no_word()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var plan = await family.WithPlanAsync();
        var (first, second) = (kith.SignedIn(family.Worker), kith.SignedIn(family.Lead));
        await first.OpenAsync($"/plans/{plan.Value}/edit");
        await second.OpenAsync($"/plans/{plan.Value}/edit");
        await first.SubmitAsync([("text.plan.end-point", "Aoife is on time for six weeks")], "Save");

        var page = await second.SubmitAsync([("text.plan.end-point", "Mornings are calm")], "Save");

        Assert.Contains("Somebody else saved this plan", page.Text, StringComparison.Ordinal);
        Assert.Contains("Aoife is on time for six weeks", page.Text, StringComparison.Ordinal);
        Assert.Equal("Mornings are calm", page.The("[name='text.plan.end-point']").TextContent.Trim());
    }

    [Fact]
    public async Task The_second_of_two_who_move_or_check_a_plan_hears_of_the_first_and_keeps_every_word()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var plan = await family.WithPlanAsync("early-help");
        await WriteAsync(kith, family, plan);
        await AgreeAsync(kith, family, plan);
        var (first, second) = (kith.SignedIn(family.Lead), kith.SignedIn(family.Lead));
        foreach (var (visitor, page) in new[] { (first, "move"), (second, "review") }) await visitor.OpenAsync($"/plans/{plan.Value}/{page}");
        await first.SubmitAsync([("kind", "in-need"), ("why", "Aoife needs a social worker now")], "Move the plan");

        var page2 = await second.SubmitAsync([("lines[0].outcome", "open"), ("lines[0].says", "Half the week"), ("changed", "Mornings are calmer")], "Record the check");

        Assert.Contains("Somebody else saved this plan", page2.Text, StringComparison.Ordinal);
        Assert.Equal("Mornings are calmer", page2.The("[name=changed]").TextContent.Trim());
        Assert.Contains("Half the week", page2.The("main form").OuterHtml, StringComparison.Ordinal);
        await using var scope = kith.Services.CreateAsyncScope();
        Assert.Null((await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Plan>().SingleAsync()).ReviewedAt);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task One_plan_goes_up_to_protection_and_care_and_back_to_early_help_and_every_promise_stays(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var agency = place == "england" ? kith.England : kith.NorthernIreland;
        var family = await PlanFamily.MoveInAsync(kith, agency);
        var plan = await family.WithPlanAsync("early-help");
        await WriteAsync(kith, family, plan);
        await AgreeAsync(kith, family, plan);
        var kept = await family.WithPromiseAsync("Walk Finn to nursery", new(2026, 3, 12), plan: plan, origin: "plan");
        var lead = kith.SignedIn(family.Lead);
        await lead.OpenAsync($"/promises/{kept.Value}");
        await lead.SubmitAsync([("outcome", "kept"), ("says", "He went every day")]);
        var (promises, words) = (await PromisesAsync(kith), await WordsAsync(kith));
        Assert.Equal(2, promises.Count);
        string[] way = ["in-need", "protection", "care", "in-need", "early-help"];
        foreach (var stage in way)
        {
            await lead.OpenAsync($"/plans/{plan.Value}/move");
            await lead.SubmitAsync([("kind", stage), ("why", $"This is why: {stage}")], "Move the plan");

            Assert.Contains(TestKith.Practice[place].Codes["plan-kind"].Says(stage), lead.Page.Text, StringComparison.Ordinal);
            Assert.Equal(promises, await PromisesAsync(kith));
            Assert.Equal(words, await WordsAsync(kith));
            var plain = await lead.OpenAsync($"/plans/{plan.Value}/plain");
            Assert.Contains("Ring the breakfast club and ask for a place", plain.Text, StringComparison.Ordinal);
            Assert.Contains("Walk Finn to nursery", plain.Text, StringComparison.Ordinal);
        }

        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        Assert.Equal([.. way.Select(s => $"This is why: {s}")], await db.Set<PlanVersion>().Where(v => v.Occasion == "moved").OrderBy(v => v.Number).Select(v => v.Note).ToListAsync());
        Assert.Equal(1, await db.Set<Plan>().CountAsync());
        Assert.Null((await db.Set<Plan>().SingleAsync()).ClosedAt);
    }

    private static async Task<IReadOnlyList<(PromiseId, PlanId?, string, string, DateOnly, string?, DateTime?)>> PromisesAsync(TestKith kith)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Promise>().AsNoTracking().OrderBy(p => p.Id).ToListAsync())
            .ConvertAll(p => (p.Id, p.PlanId, p.What, p.WhoName, p.ByWhen, p.HowWeKnow, p.KeptAt));
    }

    private static async Task<IReadOnlyList<(PassageId, string)>> WordsAsync(TestKith kith)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Passage>().AsNoTracking().OrderBy(p => p.Id).ToListAsync()).ConvertAll(p => (p.Id, p.Text));
    }

    [Fact]
    public async Task A_plan_in_which_nobody_promises_anything_cannot_be_agreed()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var plan = await family.WithPlanAsync();

        var page = await AgreeAsync(kith, family, plan);

        Assert.Contains("Nobody has promised anything yet", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_records_progress_of_each_line_and_the_next_day()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var plan = await family.WithPlanAsync();
        await WriteAsync(kith, family, plan);
        await AgreeAsync(kith, family, plan);
        var worker = kith.SignedIn(family.Worker);
        await worker.OpenAsync($"/plans/{plan.Value}/review");

        var unsaid = await worker.SubmitAsync([("lines[0].outcome", "kept"), ("changed", "Mornings are calmer")], "Record the check");
        Assert.Contains("Enter what shows that it was done", unsaid.Errors);
        Assert.Equal("Mornings are calmer", unsaid.The("[name=changed]").TextContent.Trim());
        var done = await worker.SubmitAsync([("lines[0].outcome", "kept"), ("lines[0].says", "She had breakfast at school all week")], "Record the check");

        Assert.Contains("The check is recorded", done.Text, StringComparison.Ordinal);
        Assert.Contains("She had breakfast at school all week", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Promises_stay_open_when_the_worker_changes_and_the_next_worker_keeps_them()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        await family.WithPromiseAsync("Ring the housing office", new(2026, 3, 20));
        var last = family.Worker;
        var next = await family.Agency.AddUserAsync(kith, "social-worker", "Orla Devlin");

        await using (var scope = kith.ActingAs(family.Lead))
        {
            PlanFamily.Done(await scope.ServiceProvider.GetRequiredService<Kith.Platform.Work.Work>().DoAsync(
                new("test.handover", "plans.work", "Handed over"), Kith.Platform.Work.About.These(family.ChildIds), null,
                async hand =>
                {
                    foreach (var part in scope.ServiceProvider.GetServices<Kith.Team.Allocation.IGoesOnWithWorker>())
                    {
                        await part.HandOnAsync(hand, family.ChildIds, last.Id, next.Id, next.Name, CancellationToken.None);
                    }

                    return (Kith.Kernel.Outcome<Kith.Kernel.Nothing>)Kith.Kernel.Nothing.Value;
                }));
        }

        await using var after = kith.ActingAs(next);
        var mine = Assert.Single(await after.ServiceProvider.GetRequiredService<OpenPromises>().OfWorkerAsync(next.Id, CancellationToken.None));
        Assert.Equal("Orla Devlin", mine.Who);
        Assert.Contains("Handed on", mine.LastNote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_leads_to_the_plans()
    {
        await using var kith = await TestKith.StartAsync();
        var worker = kith.SignedIn(kith.NorthernIreland["social-worker"]);
        await worker.OpenAsync("/");
        await worker.FollowAsync("Assessments and plans");
        Assert.Equal("Plans and promises", (await worker.FollowAsync("Plans and promises")).Heading);
    }

    [Fact]
    public async Task A_plan_of_another_agency_is_not_found()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var plan = await family.WithPlanAsync();
        var stranger = kith.SignedIn(kith.England["team-manager"]);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/plans/{plan.Value}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/plans/{plan.Value}/plain")).Status);
    }

    internal static async Task WriteAsync(TestKith kith, PlanFamily family, PlanId plan)
    {
        var worker = kith.SignedIn(family.Worker);
        await worker.OpenAsync($"/plans/{plan.Value}/edit");
        await worker.SubmitAsync([
            ("text.plan.end-point", "Aoife is at school on time for six weeks."), ("text.plan.what-is-going-well", "Niamh takes Cara to school every day."),
            ("text.plan.worries", "LAC is not needed. Supervised contact with their father worries Aoife."), ("text.plan.contingency", "We ring each other.")], "Save");
        await worker.OpenAsync($"/plans/{plan.Value}");
        await worker.SubmitAsync([
            ("what", "Ring the breakfast club and ask for a place"), ("who", $"person:{family.Mother.Id.Value}"), ("byWhen.Day", "10"), ("byWhen.Month", "3"), ("byWhen.Year", "2026"),
            ("howWeKnow", "Aoife eats at school")], "Add the line");
    }

    internal static async Task<Page> AgreeAsync(TestKith kith, PlanFamily family, PlanId plan)
    {
        var lead = kith.SignedIn(family.Lead);
        await lead.OpenAsync($"/plans/{plan.Value}/agree");
        return await lead.SubmitAsync([.. Enumerable.Range(0, 5).Select(i => ($"views[{i}].view", (string?)(i == 3 ? "does-not-agree" : "agrees"))), ("views[3].words", "I cannot make every morning")], "Agree the plan");
    }

    private static async Task<(int Passages, int Promises)> CountAsync(TestKith kith)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        return (await db.Set<Passage>().CountAsync(), await db.Set<Promise>().CountAsync());
    }

}
