using System.Net;
using Kith.Journey.Plans;
using Kith.Platform.Forms;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.Plans;

/// <summary>Given words of a plan that are typed and not saved, when the tab is closed, then they stand there again, for whoever typed them.</summary>
public sealed class PlanDraftTests
{
    [Theory, InlineData("northern-ireland"), InlineData("england")]
    public async Task The_words_of_a_plan_outlive_tab_and_house_until_they_are_saved(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, place == "england" ? kith.England : kith.NorthernIreland);
        var plan = await family.WithPlanAsync();
        var edit = $"/plans/{plan.Value}/edit";
        await TypeAsync(kith.SignedIn(family.Worker), edit, 0, ("text.plan.worries", "The mornings are"));

        // A second house on the same database: nothing the first one had in memory is left.
        await using (var again = kith.WithWebHostBuilder(_ => { }))
        await using (var scope = again.Services.CreateAsyncScope())
        {
            var kept = await scope.ServiceProvider.GetRequiredService<Drafts>().FindAsync<FormAnswers>($"user:{family.Worker.Id.Value:N}", $"plan-words:{plan.Value:N}", CancellationToken.None);
            Assert.Equal("The mornings are", kept!.One("text.plan.worries"));
        }

        var worker = kith.SignedIn(family.Worker);
        await worker.OpenAsync(edit);
        Assert.Equal("The mornings are", worker.Page.The("[name='text.plan.worries']").TextContent.Trim());
        Assert.Equal("", (await kith.SignedIn(family.Lead).OpenAsync(edit)).The("[name='text.plan.worries']").TextContent.Trim());
        await worker.SubmitAsync([("text.plan.worries", "The mornings are hard.")], "Save");
        Assert.Contains("The mornings are hard.", worker.Page.Text, StringComparison.Ordinal);
        Assert.Equal("", (await kith.SignedIn(family.Worker).OpenAsync(edit)).The("[name='text.plan.worries']").TextContent.Trim());
    }

    [Fact]
    public async Task A_promise_and_somebodys_words_are_kept_apart_and_each_goes_when_it_is_saved()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var board = $"/plans/{(await family.WithPlanAsync()).Value}";
        await TypeAsync(kith.SignedIn(family.Worker), board, 0, ("what", "Ring the breakfast club"), ("byWhen.Day", "10"), ("byWhen.Month", "3"), ("byWhen.Year", "2026"));
        await TypeAsync(kith.SignedIn(family.Worker), board, 1, ("words", "Nobody asked me"));

        var worker = kith.SignedIn(family.Worker);
        await worker.OpenAsync(board);
        Assert.Empty(worker.Page.Errors);
        Assert.Equal(("Ring the breakfast club", "10", "Nobody asked me"), Boxes(worker.Page));
        await worker.SubmitAsync([("who", $"person:{family.Mother.Id.Value}")], "Add the line");
        Assert.Equal(("", (string?)null, "Nobody asked me"), Boxes(await worker.OpenAsync(board)));
    }

    [Fact]
    public async Task What_was_said_at_the_agreement_and_the_check_stands_with_whom_it_belongs_to()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.England);
        var plan = await family.WithPlanAsync();
        await family.WithPromiseAsync("Ring the club", new(2026, 3, 20), plan: plan);
        await TypeAsync(kith.SignedIn(family.Lead), $"/plans/{plan.Value}/agree", 0, ("views[1].words", "It is fair"));
        Assert.Equal("It is fair", (await kith.SignedIn(family.Lead).OpenAsync($"/plans/{plan.Value}/agree")).The("[name='views[1].words']").TextContent.Trim());

        // A promise that is due before it comes first on the page by the time the check goes on.
        await TypeAsync(kith.SignedIn(family.Worker), $"/plans/{plan.Value}/review", 0, ("lines[0].says", "They have a place"), ("changed", "Calmer"));
        await family.WithPromiseAsync("Buy shoes", new(2026, 3, 5), plan: plan);
        var page = await kith.SignedIn(family.Worker).OpenAsync($"/plans/{plan.Value}/review");
        var club = page.Document.QuerySelectorAll(".kith-topic").Single(t => t.TextContent.Contains("Ring the club", StringComparison.Ordinal));
        Assert.Equal("They have a place", club.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal("Calmer", page.The("[name=changed]").TextContent.Trim());
    }

    [Fact]
    public async Task Nobody_keeps_words_on_a_plan_that_is_not_theirs_to_see_or_on_a_form_that_is_not_there()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var edit = $"/plans/{(await family.WithPlanAsync()).Value}/edit";
        var own = kith.SignedIn(family.Worker);
        await own.OpenAsync(edit);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(own, own.Page, edit + "?handler=Draft&form=other")).Status);
        var stranger = kith.SignedIn(kith.England["social-worker"]);
        await stranger.OpenAsync("/");
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(stranger, stranger.Page, edit + "?handler=Draft&form=words")).Status);
    }

    [Fact]
    public async Task What_came_of_a_promise_outlives_the_tab_until_it_is_recorded()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var promise = $"/promises/{(await family.WithPromiseAsync("Ring the club", new(2026, 3, 20))).Value}";
        await TypeAsync(kith.SignedIn(family.Worker), promise, 0, ("outcome", "progress"), ("says", "They ring back on Monday"));

        var worker = kith.SignedIn(family.Worker);
        await worker.OpenAsync(promise);
        Assert.Equal("They ring back on Monday", worker.Page.The("[name='says']").TextContent.Trim());
        Assert.True(worker.Page.The("[name='outcome'][value='progress']").HasAttribute("checked"));
        Assert.Equal("", (await kith.SignedIn(family.Lead).OpenAsync(promise)).The("[name='says']").TextContent.Trim());
        await worker.SubmitAsync([], "Record it");
        Assert.Contains("They ring back on Monday", worker.Page.Text, StringComparison.Ordinal);
        Assert.Equal("", (await kith.SignedIn(family.Worker).OpenAsync(promise)).The("[name='says']").TextContent.Trim());
    }

    private static (string?, string?, string?) Boxes(Page page) =>
        (page.The("[name=what]").GetAttribute("value"), page.The("[name='byWhen.Day']").GetAttribute("value"), page.The("textarea[name=words]").TextContent.Trim());

    // As the page's script does: the boxes of one form go to where it keeps them.
    private static async Task TypeAsync(Visitor visitor, string page, int form, params (string Name, string Value)[] typed)
    {
        var shown = await visitor.OpenAsync(page);
        var target = shown.Document.QuerySelectorAll("form[data-autosave]")[form];
        Assert.All(typed, t => Assert.NotNull(target.QuerySelector($"[name='{t.Name}']")));
        var standing = target.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? "")).Where(i => !i.Item1.StartsWith("__", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NoContent, (await PostAsync(visitor, shown, target.GetAttribute("data-autosave")!, [.. standing, .. typed])).Status);
    }

    private static Task<Page> PostAsync(Visitor visitor, Page shown, string to, params (string Name, string Value)[] fields) => visitor.SendAsync(new(HttpMethod.Post, new Uri(shown.Address, to))
    {
        Content = new FormUrlEncodedContent([.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)), new("__RequestVerificationToken", shown.The("input[name=__RequestVerificationToken]").GetAttribute("value")!)]),
    });
}
