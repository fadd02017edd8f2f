using AngleSharp.Dom;
using Kith.Journey.Assessment;
using Kith.Journey.Assessment.Contracts;
using Kith.Journey.Decisions;
using Kith.Journey.Plans;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Record.Facts;
using Kith.Record.Passages;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.Assessment;

/// <summary>From starting to signing, by the same steps in both places.</summary>
public sealed class AssessmentJourneyTests
{
    [Theory, InlineData("northern-ireland", "UNOCINI assessment"), InlineData("england", "Child and family assessment")]
    public async Task A_worker_writes_it_a_manager_returns_it_and_then_approves(string place, string title)
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, place == "england" ? kith.England : kith.NorthernIreland);
        var (worker, manager) = (family.Worker, family.Manager);

        await worker.OpenAsync($"/families/{family.Family.Value}/assessments/new");
        var tasks = await worker.SubmitAsync([("Reason", "The school is worried about food at home")], "Start");
        Assert.Equal(title, tasks.Heading);
        Assert.Contains("45 working days", tasks.Text);
        var id = tasks.Address.Segments[^1];

        var early = await worker.SubmitAsync(button: "Send to the manager");
        Assert.NotEmpty(early.Errors);

        await family.VisitAsync(worker);
        await AnswerAllAsync(worker, id);
        var sent = await worker.SubmitAsync(button: "Send to the manager");
        Assert.Empty(sent.Errors);
        Assert.Contains("Sent to the manager", sent.Text);

        await manager.OpenAsync("/work");
        await manager.FollowAsync("Kelly family");
        var subject = $"assessment:{id}";
        var blank = await manager.SubmitAsync(button: "Save your answer");
        Assert.Equal(["Choose whether you approve or return it"], blank.Errors);
        await manager.SubmitAsync([($"{subject}|assessment.manager-decision", "returned"), ($"{subject}|assessment.manager-view", "Say what Conor eats at weekends")], "Save your answer");

        var returned = await worker.OpenAsync($"/assessments/{id}");
        Assert.Contains("Say what Conor eats at weekends", returned.Text);
        await worker.SubmitAsync(button: "Send to the manager");

        await manager.OpenAsync($"/assessments/{id}/manager");
        var read = await manager.SubmitAsync([($"{subject}|assessment.manager-decision", "approved"), ($"{subject}|assessment.manager-view", "A clear and kind assessment")], "Save your answer");
        Assert.Contains("Plan for a child in need", read.Text);
        Assert.Contains("No fact in it has changed since", read.Text);
        Assert.Contains("How to challenge it", read.Text);
        Assert.Contains("A clear and kind assessment", read.Text);

        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var decision = await db.Set<Decision>().SingleAsync();
        Assert.NotEmpty(decision.Facts);
        Assert.Equal(5, decision.Said.Count); // three children, the parents, what they do not agree with
        Assert.Equal("The family", Assert.Single(decision.Told).Whom);
        var drawn = await db.Set<Fact>().Where(f => f.Entered == Entered.Drawn && f.SupersededAt == null).ToListAsync();
        Assert.Equal(3, drawn.Count(f => f.FactId == "assessment.seen" && f.Value == "yes"));
        Assert.Single(drawn, f => f.FactId == "assessment.seen-alone" && f.Value == "yes");
        var events = await db.Set<HistoryEvent>().Where(e => e.Code.StartsWith("assessment.")).Select(e => e.Code).Distinct().ToListAsync();
        var plan = await db.Set<Plan>().Include(p => p.Children).SingleAsync();
        Assert.Equal(("in-need", "assessment", 3), (plan.Kind, plan.OriginKind, plan.Children.Count));
        Assert.Superset(new HashSet<string> { "assessment.started", "assessment.sent", "assessment.returned", "assessment.approved" }, events.ToHashSet());
    }

    [Theory, InlineData("northern-ireland"), InlineData("england")]
    public async Task No_section_asks_for_anything_that_the_referral_took(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, place == "england" ? kith.England : kith.NorthernIreland);
        var id = await family.StartAsync();
        var held = await HeldAsync(kith);
        var worker = family.Worker;
        var asked = new List<string>();
        var shown = new List<string>();
        foreach (var section in TestKith.Practice[place].Forms["assessment"].Sections.Where(s => s.Id != "manager"))
        {
            var page = await worker.OpenAsync($"/assessments/{id.Value}/{section.Id}");
            asked.AddRange(page.Document.QuerySelectorAll("[data-fact]").Select(e => e.GetAttribute("data-fact")!));
            shown.AddRange(page.Document.QuerySelectorAll("[data-held]").Select(e => e.GetAttribute("data-held")!));
            Assert.All(page.Document.QuerySelectorAll("main input:not([type=hidden]), main textarea, main select"), e => Assert.NotNull(e.Closest("[data-fact], [data-not-a-fact]")));
        }

        Assert.NotEmpty(asked);
        Assert.Empty(asked.Intersect(held));
        Assert.Contains($"person:{family.Aoife.Value}|person.born-on", shown);
    }

    /// <summary>Opens every section that applies and answers what it requires, with the outcome of a plan.</summary>
    internal static async Task AnswerAllAsync(Visitor worker, string id)
    {
        var tasks = await worker.OpenAsync($"/assessments/{id}");
        var hrefs = tasks.Document.QuerySelectorAll(".govuk-task-list__item").Where(i => !i.TextContent.Contains("Does not apply", StringComparison.Ordinal))
            .Select(i => i.QuerySelector("a")!.GetAttribute("href")!).ToList();
        foreach (var href in hrefs)
        {
            var page = await worker.OpenAsync(href);
            if (page.Document.QuerySelector("main form[data-autosave]") is not { } form) continue;
            var answers = form.QuerySelectorAll("textarea").Select(t => (Name: t.GetAttribute("name")!, Value: (string?)$"Words on {t.GetAttribute("name")!.Split('|')[1]}")).ToList();
            answers.AddRange(form.QuerySelectorAll("[data-fact]").Select(g => g.GetAttribute("data-fact")!).Where(f => f.Contains("|assessment.", StringComparison.Ordinal) && answers.All(a => a.Name != f))
                .Select(f => (f, (string?)Chosen(form, f))));
            await worker.SubmitAsync(answers, "Save section");
            Assert.Empty(worker.Page.Errors);
        }

        await worker.OpenAsync($"/assessments/{id}");
    }

    private static string Chosen(IElement form, string fact) => fact.Split('|')[1] switch
    {
        "assessment.outcome" => "in-need-plan",
        "assessment.family-shared" => "in-person",
        _ => form.QuerySelectorAll($"[name='{fact}']").Select(e => e.LocalName == "select" ? e.QuerySelectorAll("option")[1].GetAttribute("value")! : e.GetAttribute("value")!).First(),
    };

    private static async Task<List<string>> HeldAsync(TestKith kith)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Fact>().Where(f => f.SupersededAt == null).ToListAsync()).Select(f => $"{f.Subject}|{f.FactId}").ToList();
    }
}
