using System.Net;
using Kith.Journey.FrontDoor;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.Facts;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>Given a referral, when it is worked on the pages, then it goes from new to decided.</summary>
public sealed class ScreeningJourneyTests
{
    [Theory]
    [InlineData("northern-ireland", "Gateway")]
    [InlineData("england", "MASH")]
    public async Task A_duty_worker_takes_screens_and_decides(string place, string name)
    {
        await using var kith = await TestKith.StartAsync();
        var agency = AtTheFrontDoor.In(kith, place);
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, agency);
        var worker = kith.SignedIn(agency["duty-social-worker"]);

        await worker.OpenAsync("/front-door");
        Assert.Contains(name, worker.Page.Heading, StringComparison.Ordinal);
        Assert.Contains("Amy, 11; Ben, 9; Cara, 6", worker.Page.Text, StringComparison.Ordinal);
        Assert.Contains("1 working day left of 1 working day", worker.Page.Text, StringComparison.Ordinal);
        await worker.SubmitAsync(button: "Take");
        Assert.Equal("Amy, 11; Ben, 9; Cara, 6", worker.Page.Heading);
        Assert.Contains("All three came in hungry", worker.Page.Text, StringComparison.Ordinal);

        var gp = worker.Page.Document.QuerySelectorAll("[name]").Select(e => e.GetAttribute("name")!).First(n => n.EndsWith("|child.gp", StringComparison.Ordinal));
        await worker.SubmitAsync([(gp, "Mill Surgery")], "Save what was found out");
        Assert.Contains("Mill Surgery", worker.Page.Text, StringComparison.Ordinal);

        var mother = TellPeople_Field(door);
        await worker.SubmitAsync([("Level", "3"), ("Decision", "assessment"), ("Reason", "Three services are needed."), ("Risk", "medium"), ("Referrer", "email"), (mother, "phone")], "Decide and tell them");
        Assert.Equal("Assessment by a social worker", worker.Page.Heading);
        Assert.Contains("Three services are needed.", worker.Page.Text, StringComparison.Ordinal);
        await worker.OpenAsync($"/children/{door.File.Siblings[0].Id.Value}/decisions");
        Assert.Contains("Three services are needed.", worker.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Glen Primary School, referral R-0001", worker.Page.Text, StringComparison.Ordinal);
        Assert.Contains("There was nothing in the cupboard.", worker.Page.Text, StringComparison.Ordinal);
        await worker.FollowAsync("As the family reads it");
        Assert.Contains("Three services are needed.", worker.Page.Text, StringComparison.Ordinal);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/decision");
        await worker.FollowAsync("Letter to the family");
        Assert.Contains("A social worker will get to know your family", worker.Page.Text, StringComparison.Ordinal);
        await worker.OpenAsync("/front-door");
        Assert.Contains("done in", worker.Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_with_everything_missing_keeps_every_word()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/screen");
        await worker.SubmitAsync([("Reason", "Words I must not lose."), ("FamilySaid", "She said it is hard."), (TellPeople_Field(door), "letter")], "Decide and tell them");
        Assert.Contains("Choose what happens next", worker.Page.Errors);
        Assert.Contains("Choose the level of need you apply", worker.Page.Errors);
        Assert.Contains(worker.Page.Errors, e => e.Contains("not a safe way", StringComparison.Ordinal));
        Assert.Contains("Words I must not lose.", worker.Page.The("[name=Reason]").TextContent, StringComparison.Ordinal);
        Assert.Contains("She said it is hard.", worker.Page.The("[name=FamilySaid]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_who_decide_sees_both_versions_and_loses_no_word()
    {
        await using var kith = await TestKith.StartAsync();
        var agency = kith.NorthernIreland;
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, agency);
        var first = kith.SignedIn(agency["duty-social-worker"]);
        var second = kith.SignedIn(await agency.AddUserAsync(kith, "duty-social-worker", "Second Reader"));
        await first.OpenAsync($"/front-door/{door.Id.Value}/screen");
        await second.OpenAsync($"/front-door/{door.Id.Value}/screen");
        List<(string, string?)> enough = [("Level", "3"), ("Risk", "medium"), ("Referrer", "email"), (TellPeople_Field(door), "phone")];
        await first.SubmitAsync([.. enough, ("Decision", "assessment"), ("Reason", "Three services are needed.")], "Decide and tell them");

        await second.SubmitAsync([.. enough, ("Decision", "early-help"), ("Reason", "The hub can help them.")], "Decide and tell them");

        var both = second.Page.The("main table").TextContent;
        Assert.Contains("Three services are needed.", both, StringComparison.Ordinal);
        Assert.Contains("The hub can help them.", both, StringComparison.Ordinal);
        Assert.Equal(1, await door.LookAsync(db => db.Set<ReferralDecision>().CountAsync()));
    }

    [Fact]
    public async Task A_held_fact_is_corrected_in_one_click_and_both_values_stay_in_the_record()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        var cara = Subject.Of(door.File.Siblings.First(s => s.Lead.GivenName == "Cara").Id);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/screen?Correct={Uri.EscapeDataString($"{cara}|person.given-name")}");
        await worker.SubmitAsync([($"{cara}|person.given-name", "Kara")], "Correct it");
        Assert.Contains("Kara, 6", worker.Page.Heading, StringComparison.Ordinal);
        Assert.Equal(["Cara", "Kara"], await door.LookAsync(db => db.Set<Fact>().Where(f => f.SubjectId == cara.Id && f.FactId == "person.given-name").Select(f => f.Value!).Order().ToListAsync()));
    }

    [Fact]
    public async Task A_forged_and_a_foreign_referral_are_not_found_and_logged()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        var stranger = kith.SignedIn(kith.England["duty-social-worker"]);
        foreach (var page in new[] { "screen", "ask", "decision", "partner-information" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/front-door/{door.Id.Value}/{page}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/front-door/{kith.Clock.New<ReferralId>().Value}/{page}")).Status);
        }

        Assert.Equal(8, await door.LookAsync(db => db.Set<ReadEntry>().CountAsync(e => e.UserId == kith.England["duty-social-worker"].Id && e.Sight == Kith.Platform.Access.Sight.Unknown)));
    }

    [Fact]
    public async Task A_partner_who_was_asked_sees_the_question_and_the_children_and_nothing_else()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        var police = kith.NorthernIreland["partner"];
        var partner = kith.SignedIn(police);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.OpenAsync($"/front-door/{door.Id.Value}/partner-information")).Status);

        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/ask");
        await worker.SubmitAsync([("Of", police.Id.Value.ToString()), ("Question", "Have you been called to the home this year?"), ("By.Day", "5"), ("By.Month", "3"), ("By.Year", "2026")], "Ask");
        Assert.Equal(ReferralStatus.WaitingForInformation, (await door.AgainAsync()).File.Referral.Status);

        await partner.OpenAsync($"/front-door/{door.Id.Value}/partner-information");
        Assert.Contains("Have you been called", partner.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Amy, 11", partner.Page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hungry", partner.Page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Testone", partner.Page.Text, StringComparison.Ordinal);
        await partner.SubmitAsync([("Words", "Two calls, both for noise.")], "Share this");
        Assert.Contains("Choose the lawful reason for sharing", partner.Page.Errors);
        Assert.Contains("Two calls", partner.Page.The("[name=Words]").TextContent, StringComparison.Ordinal);
        await partner.SubmitAsync([("Basis", "safeguarding")], "Share this");
        Assert.Equal(HttpStatusCode.NotFound, (await partner.OpenAsync($"/front-door/{door.Id.Value}/screen")).Status);
        var again = await door.AgainAsync();
        Assert.Equal(ReferralStatus.Checking, again.File.Referral.Status);
        Assert.Contains(again.File.Passages, p => p.Passage is { Voice: "partner", Text: "Two calls, both for noise." });
    }

    [Fact]
    public async Task A_decision_is_opened_again_only_with_a_reason_and_the_first_one_stays()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        await door.DecideAsync(door.Assessment with { Decision = "advice" });
        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/decision");
        await worker.SubmitAsync(button: "Open again");
        Assert.Equal(["Enter the reason"], worker.Page.Errors);
        await worker.SubmitAsync([("why", "The health visitor rang.")], "Open again");
        var again = await door.AgainAsync();
        Assert.Equal(ReferralStatus.Checking, again.File.Referral.Status);
        Assert.IsType<Outcome<Kith.Journey.Decisions.DecisionId>.Done>(await again.DecideAsync(again.Assessment));
        Assert.Equal(2, await door.LookAsync(db => db.Set<ReferralDecision>().CountAsync()));
    }

    [Fact]
    public async Task Opening_a_decision_again_withdraws_the_worker_and_the_assessment_that_nobody_began()
    {
        await using var kith = await TestKith.StartAsync();
        var agency = kith.NorthernIreland;
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, agency);
        Assert.IsType<Outcome<Kith.Journey.Decisions.DecisionId>.Done>(await door.DecideAsync(door.Assessment));
        var worker = kith.SignedIn(agency["duty-social-worker"]);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/decision");
        await worker.SubmitAsync([("why", "The health visitor rang.")], "Open again");

        Assert.Contains("The need for a worker from Assessment team is withdrawn.", worker.Page.Text, StringComparison.Ordinal);
        Assert.Contains("is withdrawn: nothing was written in it.", worker.Page.Text, StringComparison.Ordinal);
        Assert.NotNull((await door.LookAsync(db => db.Set<Kith.Team.Allocation.WorkerNeed>().SingleAsync())).EndedAt);
        var assessment = await door.LookAsync(db => db.Set<Kith.Journey.Assessment.Assessment>().SingleAsync());
        Assert.Contains("The health visitor rang.", assessment.WithdrawnBecause, StringComparison.Ordinal);
        var social = kith.SignedIn(agency["social-worker"]);
        Assert.Equal(HttpStatusCode.NotFound, (await social.OpenAsync($"/children/{door.File.Siblings[0].Id.Value}/summary")).Status);

        var again = await door.AgainAsync();
        Assert.IsType<Outcome<Kith.Journey.Decisions.DecisionId>.Done>(await again.DecideAsync(again.Assessment));
        Assert.Equal(2, await door.LookAsync(db => db.Set<Kith.Journey.Assessment.Assessment>().CountAsync()));
        Assert.Equal(HttpStatusCode.OK, (await social.OpenAsync($"/children/{door.File.Siblings[0].Id.Value}/summary")).Status);
    }

    [Fact]
    public async Task What_somebody_has_written_in_stays_and_the_page_says_why()
    {
        await using var kith = await TestKith.StartAsync();
        var agency = kith.NorthernIreland;
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, agency);
        await door.DecideAsync(door.Assessment);
        var assessment = await door.LookAsync(db => db.Set<Kith.Journey.Assessment.Assessment>().SingleAsync());
        await using (var scope = kith.ActingAs(agency["social-worker"]))
        {
            var drafts = scope.ServiceProvider.GetRequiredService<Kith.Platform.Forms.Drafts>();
            await drafts.KeepAsync(drafts.Mine, Kith.Journey.Assessment.SectionDraft.Key(assessment.Id, "health"), "/", "Health", new { }, TestContext.Current.CancellationToken);
        }

        var worker = kith.SignedIn(agency["duty-social-worker"]);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/decision");
        await worker.SubmitAsync([("why", "The health visitor rang.")], "Open again");

        Assert.Contains("stays: somebody has written in it", worker.Page.Text, StringComparison.Ordinal);
        Assert.Null((await door.LookAsync(db => db.Set<Kith.Journey.Assessment.Assessment>().SingleAsync())).WithdrawnAt);
    }

    private static string TellPeople_Field(AtTheFrontDoor door) => $"Family-{door.File.Adults.First(a => a.Lead.GivenName == "Erin").Id.Value:N}";
}
