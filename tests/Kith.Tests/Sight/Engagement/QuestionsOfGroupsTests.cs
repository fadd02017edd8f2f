using Kith.Sight.Engagement;
using Kith.Sight.Engagement.Load;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Engagement;

/// <summary>Other questions for each group, and what is entered by hand. The clock stands on 3 March 2026.</summary>
public sealed class QuestionsOfGroupsTests
{
    [Fact]
    public async Task A_group_is_asked_its_own_questions_and_those_of_everybody()
    {
        await using var kith = await TestKith.StartAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await analyst.OpenAsync("/engagement/new");
        await analyst.SubmitAsync([("Title", "Moving home"), ("Kind", "BeforePolicy"), ("Consent", "No names"), ("Groups", "Parents\nParents and carers of babies\nYoung people"),
            ("Questions", "What went well?\nYoung people: Who told you?\nParents: Who asked you?\nIt was late: why?"), ("OpensOn.Day", "1"), ("OpensOn.Month", "3"), ("OpensOn.Year", "2026")], "Keep");
        Assert.Contains("Families asked before a policy is written", analyst.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Who told you? (Young people only)", analyst.Page.Text, StringComparison.Ordinal);
        var address = analyst.Page.The("a[href^='/have-your-say/']").GetAttribute("href")!;
        var id = ExerciseId.From(Guid.Parse(address.Split('/')[^1]));

        var young = kith.Anyone();
        await young.OpenAsync(address);
        await young.SubmitAsync(button: "Start now");
        await young.SubmitAsync([("Group", "Young people")], "Continue");
        await young.SubmitAsync([("Said[0]", "The bus was warm")], "Continue");
        Assert.Equal("Who told you?", young.Page.Heading);
        await young.SubmitAsync([("Said[1]", "My carer told me")], "Continue");
        Assert.Equal("It was late: why?", young.Page.Heading);
        await young.SubmitAsync(button: "Back");
        await young.SubmitAsync(button: "Back");
        await young.SubmitAsync(button: "Back");
        await young.SubmitAsync([("Group", "Parents")], "Continue");
        Assert.Equal("The bus was warm", young.Page.The("textarea").TextContent.Trim()); // what was written stays with its question
        await young.SubmitAsync(button: "Continue");
        Assert.Equal("Who asked you?", young.Page.Heading);
        await young.SubmitAsync([("Said[2]", "Nobody did")], "Continue");
        await young.SubmitAsync(button: "Continue");
        await young.SubmitAsync([("MayQuote", "yes")], "Continue");
        Assert.DoesNotContain("My carer told me", young.Page.Text, StringComparison.Ordinal); // another group's question
        Assert.Equal("Thank you", (await young.SubmitAsync(button: "Send")).Heading);
        Assert.Equal(["The bus was warm", "Nobody did"], (await kith.ExerciseAsync(id)).Responses.Select(r => r.Row.Text));
    }

    [Fact]
    public async Task Questions_that_are_kept_again_are_not_doubled()
    {
        await using var kith = await TestKith.StartAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await analyst.OpenAsync("/engagement/new");
        await analyst.SubmitAsync([("Title", "Visits"), ("Kind", "Interviews"), ("Groups", "Parents"), ("Questions", "Parents: What helps?\nWhat helps?")], "Keep");
        var id = ExerciseId.From(Guid.Parse(analyst.Page.Address.AbsolutePath.Split('/')[^1]));
        await analyst.OpenAsync($"/engagement/new?id={id.Value}");
        Assert.Contains("Parents: What helps?", analyst.Page.The("textarea[name='Questions']").TextContent, StringComparison.Ordinal);
        await analyst.SubmitAsync(button: "Keep");
        Assert.Equal([("What helps?", "Parents"), ("What helps?", null)], (await kith.ExerciseAsync(id)).Questions.Select(q => (q.Asks, q.GroupName)));
    }

    [Fact]
    public async Task Case_examples_stand_in_the_report_with_their_warning_and_only_when_they_may_be_quoted()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await analyst.OpenAsync($"/engagement/{id.Value}/responses");
        await analyst.SubmitAsync([("Text", "A young person moved twice and then stayed with an aunt"), ("Kind", "CaseExample"), ("MayQuote", "true")], "Enter");
        await analyst.OpenAsync($"/engagement/{id.Value}/responses");
        await analyst.SubmitAsync([("Text", "An example nobody may print"), ("Kind", "CaseExample")], "Enter");
        Assert.Equal(2, (await kith.ExerciseAsync(id)).Of(SaidKind.CaseExample).Count());
        Assert.Equal(130, (await kith.ExerciseAsync(id)).Codable.Count); // an example is not coded as if it were an answer
        var report = await analyst.OpenAsync($"/engagement/{id.Value}/report");
        Assert.Contains("They are no judgement and no best practice", report.Text, StringComparison.Ordinal);
        Assert.Contains("stayed with an aunt", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("An example nobody may print", report.Text, StringComparison.Ordinal);
        Assert.Contains("Paper: 2 responses", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_analysts_home_page_says_what_waits()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        await kith.TakeAsync(id, "My daughter Zofia waits");
        var page = await kith.SignedIn(kith.NorthernIreland["analyst"]).OpenAsync("/");
        Assert.Contains("130 responses to code", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 response to read for names", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("responses to code", (await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("responses to code", (await kith.SignedIn(kith.England["analyst"]).OpenAsync("/")).Text, StringComparison.Ordinal);
    }
}
