using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Sight.Engagement;
using Kith.Sight.Engagement.Coders;
using Kith.Sight.Engagement.Load;
using Kith.Tests.Sight.Reform;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Engagement;

/// <summary>An analyst, a second one, and somebody who answers, on the pages. The clock stands on 3 March 2026.</summary>
public sealed class EngagementJourneyTests
{
    [Fact]
    public async Task The_published_workshops_are_loaded_by_the_command_and_again_without_doubling()
    {
        await using var kith = await TestKith.StartAsync();
        var (code, says, _) = await LoadPlanTests.RunAsync(kith, "engagement", "load", PublishedData.Workshops, "--agency", "lagan");
        Assert.Equal(0, code);
        Assert.Contains("5 workshops, 26 lists, 130 issues, 81 quotes, 21 items of good practice, 35 suggested actions", says, StringComparison.Ordinal);
        Assert.Contains("0 new, 267 were there", (await LoadPlanTests.RunAsync(kith, "engagement", "load", PublishedData.Workshops, "--agency", "lagan")).Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/responses")]
    [InlineData("/responses?find=respite")]
    [InlineData("/codebook")]
    [InlineData("/coding")]
    [InlineData("/coding?settle=true")]
    [InlineData("/results")]
    [InlineData("/results?suggested=true")]
    [InlineData("/answers")]
    [InlineData("/checks")]
    [InlineData("/report")]
    [InlineData("/held")]
    public async Task Every_page_opens_for_the_analyst_with_one_heading_and_for_nobody_else(string page)
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        var address = $"/engagement/{id.Value}{page}";
        var opened = await kith.SignedIn(kith.NorthernIreland["analyst"]).OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, opened.Status);
        Assert.Single(opened.Document.QuerySelectorAll("h1"));
        Assert.Equal(opened.Document.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count(), opened.Document.QuerySelectorAll("[id]").Length);
        Assert.Equal(HttpStatusCode.Forbidden, (await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.England["analyst"]).OpenAsync(address)).Status);
    }

    [Fact]
    public async Task Who_has_not_been_heard_is_said()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        var page = await kith.SignedIn(kith.NorthernIreland["analyst"]).OpenAsync($"/engagement/{id.Value}");
        Assert.Contains("Children and Young People: not at session 4, Children’s Social Care Workforce", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_coders_agree_and_disagree_and_a_disagreement_is_settled()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        var (first, second) = (kith.NorthernIreland["analyst"], await kith.NorthernIreland.AddUserAsync(kith, "analyst", "Second coder"));
        var one = kith.SignedIn(first);
        var page = await one.OpenAsync($"/engagement/{id.Value}/coding");
        Assert.Contains("because of “turnover”", page.Text, StringComparison.Ordinal);
        Assert.Contains("130 left for you", page.Text, StringComparison.Ordinal);
        await one.SubmitAsync([("codes-0", "i")], "Keep these");
        var other = kith.SignedIn(second);
        await other.OpenAsync($"/engagement/{id.Value}/coding");
        page = await other.SubmitAsync([("codes-0", "v")], "Keep these");
        Assert.Contains("Cohen's kappa", page.Text, StringComparison.Ordinal);
        Assert.Contains("Settle 1 disagreements", page.Text, StringComparison.Ordinal);
        page = await other.OpenAsync($"/engagement/{id.Value}/coding?settle=true");
        Assert.Contains("Second coder: Workforce pressures: demand, caseloads, complexity, capacity", page.Text, StringComparison.Ordinal);
        page = await other.SubmitAsync([("codes-0", "i")], "Settle these");
        Assert.Contains("Nothing is left to settle", page.Text, StringComparison.Ordinal);
        var known = await kith.ExerciseAsync(id);
        Assert.Equal(["i"], known.Codable[0].Codes!);
        Assert.Equal(10, known.Codable.Count(r => r.Codes is not null));
    }

    [Fact]
    public async Task A_theme_and_none_cannot_be_chosen_together_and_a_merged_theme_counts_under_the_other()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await analyst.OpenAsync($"/engagement/{id.Value}/coding");
        await analyst.SubmitAsync([("codes-0", "i"), ("codes-0", "none")], "Keep these");
        Assert.Contains("Choose themes, or none of them", analyst.Page.Errors);
        await analyst.OpenAsync($"/engagement/{id.Value}/coding");
        await analyst.SubmitAsync([("codes-0", "viii")], "Keep these");
        await analyst.OpenAsync($"/engagement/{id.Value}/codebook");
        Assert.Contains("Enter the reason", (await analyst.SubmitAsync([("From", "viii"), ("Into", "vii")], "Merge")).Errors);
        var page = await analyst.SubmitAsync([("From", "viii"), ("Into", "vii"), ("Why", "One goes on from the other")], "Merge");
        Assert.Contains("Version 2", page.Text, StringComparison.Ordinal);
        Assert.Equal(["vii"], (await kith.ExerciseAsync(id)).Codable[0].Codes!);
        page = await analyst.SubmitAsync([("Code", "ix"), ("Name", "Training"), ("Definition", "Training of workers and carers"), ("Cues", "train*"), ("Why", "Said often, in no theme")], "Write");
        Assert.Contains("Version 3", page.Text, StringComparison.Ordinal);
        var known = await kith.ExerciseAsync(id);
        var suggested = kith.Services.GetRequiredService<SuggestFor>().Exercise(known)!.For("Lack of social work training").Themes.Single();
        Assert.Equal(("ix", "training"), (suggested.Code, suggested.Because.Single()));
    }

    [Fact]
    public async Task Somebody_answers_on_the_public_form_without_a_name_and_what_names_a_child_is_held_back()
    {
        await using var kith = await TestKith.StartAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await analyst.OpenAsync("/engagement/new");
        await analyst.SubmitAsync([("Title", "Short breaks")], "Keep");
        Assert.Contains("Choose how people are asked", analyst.Page.Errors);
        await analyst.SubmitAsync([("Title", "Short breaks"), ("Kind", "Survey"), ("About", "What would help?"), ("Consent", "We publish what people said without names"), ("Groups", "Parents\nYoung people"), ("Questions", "What helps you?\nWhat would you change?"),
            ("OpensOn.Day", "1"), ("OpensOn.Month", "3"), ("OpensOn.Year", "2026"), ("ClosesOn.Day", "31"), ("ClosesOn.Month", "3"), ("ClosesOn.Year", "2026")], "Keep");
        var address = analyst.Page.The("a[href^='/have-your-say/']").GetAttribute("href")!;

        var somebody = kith.Anyone();
        Assert.Equal("Short breaks", (await somebody.OpenAsync(address)).Heading);
        Assert.NotEmpty(somebody.Page.Document.QuerySelectorAll(".govuk-exit-this-page"));
        await somebody.SubmitAsync(button: "Start now");
        Assert.Equal("Which of these are you?", somebody.Page.Heading);
        await somebody.SubmitAsync([("Group", "Parents")], "Continue");
        Assert.Equal("What helps you?", somebody.Page.Heading);
        await somebody.SubmitAsync([("Said[0]", new string('x', 20_001))], "Continue");
        Assert.Contains("Your answer is too long. Use 20,000 letters at most.", somebody.Page.Errors);
        await somebody.SubmitAsync([("Said[0]", "My son Tomasz loves the club")], "Continue");
        await somebody.SubmitAsync([("Said[1]", "Longer opening hours")], "Continue");
        await somebody.SubmitAsync(button: "Back");
        Assert.Equal("Longer opening hours", somebody.Page.The("textarea").TextContent.Trim());
        await somebody.SubmitAsync(button: "Continue");
        Assert.Contains("Choose yes or no", (await somebody.SubmitAsync(button: "Continue")).Errors);
        await somebody.SubmitAsync([("MayQuote", "yes")], "Continue");
        Assert.Contains("My son Tomasz loves the club", somebody.Page.Text, StringComparison.Ordinal);
        Assert.Equal("Thank you", (await somebody.SubmitAsync(button: "Send")).Heading);

        var id = ExerciseId.From(Guid.Parse(address.Split('/')[^1]));
        var known = await kith.ExerciseAsync(id);
        Assert.Equal(("Longer opening hours", "Parents", 1), (known.Responses.Single().Row.Text, known.Responses.Single().Row.GroupName!, known.Held));
        foreach (var role in new[] { "analyst", "programme-office", "head-of-service" })
        {
            Assert.DoesNotContain("Tomasz", (await kith.SignedIn(kith.NorthernIreland[role]).OpenAsync($"/engagement/{id.Value}/responses")).Text, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await kith.SignedIn(kith.NorthernIreland["programme-office"]).OpenAsync($"/engagement/{id.Value}/held")).Status);
        await analyst.OpenAsync($"/engagement/{id.Value}/held");
        await analyst.SubmitAsync([("Text", "My son loves the club")], "names nobody");
        Assert.Equal(0, (await kith.ExerciseAsync(id)).Held);
        await using var scope = kith.Services.CreateAsyncScope();
        Assert.DoesNotContain(await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Response>().Select(r => r.Text).ToListAsync(), t => t.Contains("Tomasz", StringComparison.Ordinal));

        kith.Clock.MoveTo(new DateTimeOffset(2026, 4, 1, 10, 0, 0, TimeSpan.Zero));
        Assert.Equal("This form is not open", (await kith.Anyone().OpenAsync(address)).Heading);
    }

    [Fact]
    public async Task What_was_said_is_answered_and_published_only_when_nothing_is_held_back()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await kith.TakeAsync(id, "My daughter Zofia waits");
        await analyst.OpenAsync($"/engagement/{id.Value}/answers");
        Assert.Contains("Say what was done or decided, or why it will not be done", (await analyst.SubmitAsync([("Said", "Transition is hard")], "Keep")).Errors);
        await analyst.SubmitAsync([("Said", "Transition is hard"), ("Did", "A worker stays until 25"), ("Code", "vii"), ("Link", "7.2a")], "Keep");
        Assert.Empty(analyst.Page.Document.QuerySelectorAll("a[href^='/you-said/']"));
        Assert.Contains(AnswerPeople.StillHeld.Says, (await analyst.SubmitAsync(button: "Make it public")).Errors);
        await analyst.OpenAsync($"/engagement/{id.Value}/held");
        while (analyst.Page.Document.QuerySelector("main form") is not null) await analyst.SubmitAsync([("Text", "Taken out")], "names nobody");
        await analyst.OpenAsync($"/engagement/{id.Value}/answers");
        var page = await analyst.SubmitAsync(button: "Make it public");
        var address = page.The("a[href^='/you-said/']").GetAttribute("href")!;
        var seen = await kith.Anyone().OpenAsync(address);
        Assert.Equal("You said, we did", seen.Heading);
        Assert.Contains("A worker stays until 25", seen.Text, StringComparison.Ordinal);
        Assert.Contains("See action or decision 7.2a", seen.Text, StringComparison.Ordinal);
        await analyst.SubmitAsync(button: "Take it back");
        Assert.Equal(HttpStatusCode.NotFound, (await kith.Anyone().OpenAsync(address)).Status);
    }

    [Fact]
    public async Task The_report_has_every_list_and_only_quotes_that_are_permitted_and_is_a_document_too()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        await kith.TakeAsync(id, "Do not print this sentence");
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        var page = await analyst.OpenAsync($"/engagement/{id.Value}/report");
        Assert.Equal(26, page.Document.QuerySelectorAll("main > ol.govuk-list--number, .kith-paper__sheet > ol.govuk-list--number").Length);
        Assert.Contains("Social Worker turnover", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Do not print this sentence", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll("blockquote"));
        var answer = await analyst.OpenAsync($"/engagement/{id.Value}/report?handler=Document");
        using var document = WordprocessingDocument.Open(new MemoryStream(await answer.Response.Content.ReadAsByteArrayAsync()), isEditable: false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(e => e.Description));
        Assert.Contains("Transition to Adult Services", document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_of_very_few_is_not_named_in_what_the_public_reads()
    {
        await using var kith = await TestKith.StartAsync();
        var read = ResponseFile.Read(new MemoryStream(Encoding.UTF8.GetBytes("text,group,session,may quote\nShorter letters,Kinship carers,1,yes\nMore time,Parents,1,yes\n")), "few.csv");
        var id = await kith.LoadAsync(read);
        await kith.CountAsync(id, "Kinship carers", 3);
        await kith.CountAsync(id, "Parents", 12);
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        Assert.Contains("Kinship carers", (await analyst.OpenAsync($"/engagement/{id.Value}")).Text, StringComparison.Ordinal);
        await analyst.OpenAsync($"/engagement/{id.Value}/codebook");
        await analyst.SubmitAsync([("Code", "a"), ("Name", "Letters"), ("Definition", "Letters that can be read"), ("Why", "First")], "Write");
        await analyst.OpenAsync($"/engagement/{id.Value}/answers");
        var page = await analyst.SubmitAsync(button: "Make it public");
        var seen = await kith.Anyone().OpenAsync(page.The("a[href^='/you-said/']").GetAttribute("href")!);
        Assert.DoesNotContain("Kinship carers", seen.Text, StringComparison.Ordinal);
        Assert.Contains("A small group", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Parents", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_show_what_is_shared_what_one_group_says_and_the_words_with_their_table()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        var page = await kith.SignedIn(kith.NorthernIreland["analyst"]).OpenAsync($"/engagement/{id.Value}/results?suggested=true");
        Assert.Contains("nobody has confirmed them", page.Text, StringComparison.Ordinal);
        Assert.Contains("Staffing: recruitment, retention, turnover, vacancies: 6 of 6 groups", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, page.Document.QuerySelectorAll("figure svg").Length);
        Assert.Equal(3, page.Document.QuerySelectorAll("table").Length);
        Assert.Contains(page.Document.QuerySelectorAll("figure svg text"), t => t.TextContent == "recruitment");
    }
}
