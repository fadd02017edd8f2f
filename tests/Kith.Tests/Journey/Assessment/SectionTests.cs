using System.Net;
using AngleSharp.Dom;
using Kith.Journey.Assessment;
using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Forms;
using Kith.Record.Facts;
using Kith.Record.Passages;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.Assessment;

/// <summary>Writing one section: drafts, two writers, evidence used again, parts that do not apply.</summary>
public sealed class SectionTests
{
    [Fact]
    public async Task What_was_typed_is_still_there_after_the_house_was_started_again()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var id = await family.StartAsync();
        var worker = family.Worker;
        var page = await worker.OpenAsync($"/assessments/{id.Value}/child-words");
        var box = $"person:{family.Conor.Value}|child.words";

        await worker.SendAsync(new(HttpMethod.Post, new Uri(page.Address, page.The("form[data-autosave]").GetAttribute("data-autosave")!))
        {
            Content = new FormUrlEncodedContent([new(box, "I like"), new("Seen", "0"), new("__RequestVerificationToken", page.The("main input[name=__RequestVerificationToken]").GetAttribute("value")!)]),
        });
        Assert.Equal(HttpStatusCode.NoContent, worker.Page.Status);

        // A second house on the same database: nothing the first one had in memory is left.
        await using (var again = kith.WithWebHostBuilder(_ => { }))
        await using (var scope = again.Services.CreateAsyncScope())
        {
            await using var me = kith.ActingAs(family.Agency["social-worker"]);
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Is(me.ServiceProvider.GetRequiredService<CurrentActor>().Value);
            var drafts = scope.ServiceProvider.GetRequiredService<Drafts>();
            Assert.Equal("I like", (await drafts.FindAsync<SectionDraft>(drafts.Mine, SectionDraft.Key(id, "child-words"), CancellationToken.None))!.Answers.One(box));
        }

        // And in another browser of the same person.
        Assert.Contains("words here that are not saved yet", (await family.Worker.OpenAsync($"/assessments/{id.Value}")).Text);
        Assert.Equal("I like", (await family.Worker.OpenAsync($"/assessments/{id.Value}/child-words")).The($"textarea[name='{box}']").TextContent.Trim());
    }

    [Fact]
    public async Task The_second_writer_of_a_section_sees_both_versions_and_loses_no_word()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var id = await family.StartAsync();
        var box = $"family:{family.Family.Value}|parent.words";
        var (first, second) = (family.Worker, family.Manager);
        await first.OpenAsync($"/assessments/{id.Value}/parent-words");
        await second.OpenAsync($"/assessments/{id.Value}/parent-words");

        await first.SubmitAsync([(box, "We need help with food.")], "Save section");
        var both = await second.SubmitAsync([(box, "We are managing.")], "Save section");

        Assert.Contains("Two people wrote here", both.Text);
        Assert.Contains("We need help with food.", both.The("table").TextContent);
        Assert.Contains("We are managing.", both.The("table").TextContent);
        Assert.Equal("We are managing.", both.The($"textarea[name='{box}']").TextContent.Trim());

        await second.SubmitAsync([(box, "We need help with food, and we are managing.")], "Save section");
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var passages = await db.Set<Passage>().Where(p => p.Topic == "parent.words").OrderBy(p => p.GrewFrom != null).ToListAsync();
        Assert.Equal(2, passages.Count);
        Assert.Equal(passages[0].Id, passages[1].GrewFrom);
        Assert.Equal(passages[1].Id, (await db.Set<PassageUse>().SingleAsync(u => u.Topic == "parent.words" && u.To == null)).PassageId);
    }

    [Fact]
    public async Task Two_people_write_different_sections_at_the_same_time()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var id = await family.StartAsync();
        var (first, second) = (family.Worker, family.Manager);
        await first.OpenAsync($"/assessments/{id.Value}/parent-words");
        await second.OpenAsync($"/assessments/{id.Value}/housing");
        Assert.Contains("saved and signed", (await first.SubmitAsync([($"family:{family.Family.Value}|parent.words", "We need help.")], "Save section")).Text);
        Assert.Contains("saved and signed", (await second.SubmitAsync([($"family:{family.Family.Value}|unocini.housing", "A dry flat.")], "Save section")).Text);
    }

    [Fact]
    public async Task Several_sections_are_saved_in_one_breath_all_of_them_or_none()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var id = await family.StartAsync();
        SectionTyped Child(string says, int seen) => Typed("child-words", $"person:{family.Conor.Value}|child.words", says, seen);
        SectionTyped Parents(string says, int seen) => Typed("parent-words", $"family:{family.Family.Value}|parent.words", says, seen);
        async Task<Outcome<AssessmentId>> SaveAsync(params IReadOnlyList<SectionTyped> written)
        {
            await using var scope = kith.ActingAs(family.Agency["social-worker"]);
            return await scope.ServiceProvider.GetRequiredService<SaveSection>().DoAsync(id, written, CancellationToken.None);
        }

        Assert.IsType<Outcome<AssessmentId>.Done>(await SaveAsync(Child("I like football", 0), Parents("We need help with food.", 0)));
        Assert.Equal(1, Assert.IsType<Outcome<AssessmentId>.Conflict>(await SaveAsync(Child("I like swimming", 1), Parents("We are managing.", 0))).TheirVersion);
        Assert.IsType<Outcome<AssessmentId>.NotFound>(await SaveAsync(Child("I like swimming", 1), Typed("no-such-section", "a|b", "c", 0)));

        var worker = family.Worker;
        Assert.Equal("I like football", (await worker.OpenAsync($"/assessments/{id.Value}/child-words")).The($"textarea[name='person:{family.Conor.Value}|child.words']").TextContent.Trim());
        Assert.Equal("We need help with food.", (await worker.OpenAsync($"/assessments/{id.Value}/parent-words")).The($"textarea[name='family:{family.Family.Value}|parent.words']").TextContent.Trim());

        static SectionTyped Typed(string section, string box, string says, int seen) => new(section, new FormAnswers { Typed = new() { [box] = [says] } }, seen);
    }

    [Fact]
    public async Task A_paragraph_used_again_shows_where_it_comes_from_and_is_not_copied()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var id = await family.StartAsync();
        var (worker, box) = (family.Worker, $"referral:{family.Referral}|referral.reason");
        var page = await worker.OpenAsync($"/assessments/{id.Value}/worry");
        Assert.Contains("from Glen Primary School (referral R-1)", page.Text);

        await worker.SubmitAsync([(box + "|reuse", family.Reason.Value.ToString())], "Save section");

        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        Assert.Equal(family.Reason, (await db.Set<PassageUse>().SingleAsync(u => u.DocumentKind == "assessment")).PassageId);
        Assert.Equal(1, await db.Set<Passage>().CountAsync(p => p.Topic == "referral.reason"));
        var read = await worker.OpenAsync($"/assessments/{id.Value}/read?print=1");
        Assert.Contains("Conor came to school hungry", read.Text);
        Assert.Contains("from Glen Primary School (referral R-1)", read.Text);
    }

    [Fact]
    public async Task A_paragraph_whose_words_are_changed_becomes_a_new_one_tied_to_the_first()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var id = await family.StartAsync();
        var (worker, box) = (family.Worker, $"family:{family.Family.Value}|unocini.basic-care");
        await worker.OpenAsync($"/assessments/{id.Value}/basic-care");

        var editing = await worker.SubmitAsync(button: "Change the words");
        Assert.Contains("Conor came to school hungry", editing.The($"textarea[name='{box}']").TextContent);
        await worker.SubmitAsync([(box, "Conor came to school hungry on Monday, Tuesday and Friday.")], "Save section");

        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        Assert.Equal(family.Reason, (await db.Set<Passage>().SingleAsync(p => p.Topic == "unocini.basic-care")).GrewFrom);
    }

    [Fact]
    public async Task The_words_a_child_said_on_a_visit_are_offered_as_evidence()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var id = await family.StartAsync();
        await family.VisitAsync(family.Worker);
        var page = await family.Worker.OpenAsync($"/assessments/{id.Value}/child-words");
        Assert.Contains("I like when Mum makes soup.", page.Document.QuerySelector($"[name='person:{family.Conor.Value}|child.words|reuse']")!.ParentElement!.TextContent);
    }

    [Fact]
    public async Task A_part_that_does_not_apply_folds_away_with_the_reason_and_opens_with_another()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var id = await family.StartAsync();
        var worker = family.Worker;
        var tasks = await worker.OpenAsync($"/assessments/{id.Value}");
        var folded = tasks.Document.QuerySelectorAll(".govuk-task-list__item").Single(i => i.TextContent.Contains("Alcohol and drugs", StringComparison.Ordinal));
        Assert.Contains("Does not apply because", folded.TextContent);

        await worker.OpenAsync($"/assessments/{id.Value}/substances");
        Assert.Equal(["Enter the reason"], (await worker.SubmitAsync(button: "Open this part")).Errors);
        var opened = await worker.SubmitAsync([("why", "The mother asked to talk about it")], "Open this part");
        Assert.Contains("The mother asked to talk about it", opened.Text);
        await worker.SubmitAsync([($"family:{family.Family.Value}|concern.alcohol-drugs", "She drinks on Fridays.")], "Save section");
        Assert.Contains("She drinks on Fridays.", (await worker.OpenAsync($"/assessments/{id.Value}/read")).Text);
    }

    [Fact]
    public async Task A_saved_fact_is_shown_with_its_source_and_not_asked_again()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.England);
        var id = await family.StartAsync();
        var (worker, likes) = (family.Worker, $"person:{family.Aoife.Value}|child.likes");
        await worker.OpenAsync($"/assessments/{id.Value}/about-me");
        await worker.SubmitAsync([(likes, "Drawing horses")], "Save section");

        var page = await worker.OpenAsync($"/assessments/{id.Value}/about-me");
        var row = page.The($"[data-held='{likes}']");
        Assert.Contains("Drawing horses", row.TextContent);
        Assert.Contains("3 March 2026", row.TextContent);
        Assert.StartsWith($"/facts/person:{family.Aoife.Value}/child.likes/correct?back=", row.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector($"[name='{likes}']"));
    }

    [Fact]
    public async Task A_wrong_answer_is_pointed_at_and_every_word_is_kept()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var id = await family.StartAsync();
        var (worker, dentist, story) = (family.Worker, $"person:{family.Aoife.Value}|child.dentist", $"person:{family.Aoife.Value}|unocini.health");
        await worker.OpenAsync($"/assessments/{id.Value}/health");
        var page = await worker.SubmitAsync([(dentist, new string('x', 301)), (story, "She sleeps badly.")], "Save section");
        Assert.Single(page.Errors);
        Assert.Equal("She sleeps badly.", page.The($"textarea[name='{story}']").TextContent.Trim());
        Assert.Equal(301, page.The($"input[name='{dentist}']").GetAttribute("value")!.Length);
        await using var scope = kith.Services.CreateAsyncScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Fact>().AnyAsync(f => f.FactId == "child.dentist"));
    }

    [Fact]
    public async Task Somebody_out_of_reach_finds_nothing_and_the_attempt_is_written_down()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var id = await family.StartAsync();
        var stranger = kith.SignedIn(kith.NorthernIreland["hub-coordinator"]);
        foreach (var path in new[] { "", "/health", "/read", "/manager", "/more-time" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/assessments/{id.Value}{path}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.England["social-worker"]).OpenAsync($"/assessments/{id.Value}{path}")).Status);
        }

        await using var scope = kith.Services.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<KithDb>().Set<ReadEntry>().AnyAsync(r => r.PersonId == family.Aoife && r.Sight == Kith.Platform.Access.Sight.OutOfReach));
    }
}
