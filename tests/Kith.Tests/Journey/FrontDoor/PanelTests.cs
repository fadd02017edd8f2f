using Kith.Journey.FrontDoor;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Kith.Tests.Portals.Referrers;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>Given an area with an early help panel, when help is asked for and nobody fears harm, then it goes to the panel and not to the front door.</summary>
public sealed class PanelTests
{
    private static readonly string[] NothingSpeaksOfHarm = ["Speaks of harm", "What is written speaks of harm"];

    [Theory, InlineData("northern-ireland", "Gateway", "Family Support Hub panel"), InlineData("england", "MASH", "Family hub panel")]
    public async Task A_school_asks_for_help_and_the_panel_answers(string place, string frontDoor, string panel)
    {
        await using var kith = await TestKith.StartAsync();
        var agency = AtTheFrontDoor.In(kith, place);
        var coordinator = kith.SignedIn(await agency.AddPanelAsync(kith));
        var nurse = await HelpRequest.ToCheckAsync(kith, agency);
        Assert.DoesNotContain("Is a child being hurt, or afraid?", nurse.Page.Text, StringComparison.Ordinal);
        await nurse.PressAsync("Send");
        Assert.Contains("We tell you what help we can offer by 10 March 2026", nurse.Page.Text, StringComparison.Ordinal);
        var request = await AtTheFrontDoor.LatestAsync(kith, agency);
        Assert.Equal(ReferralRoute.Panel, request.File.Referral.Route);

        var worker = kith.SignedIn(agency["duty-social-worker"]);
        Assert.Equal(frontDoor, (await worker.OpenAsync("/front-door")).Heading);
        Assert.DoesNotContain("Amy", worker.Page.Text, StringComparison.Ordinal);
        Assert.Equal(panel, (await worker.FollowAsync(panel)).Heading);
        Assert.Contains("Amy, 11", worker.Page.Text, StringComparison.Ordinal);
        await coordinator.OpenAsync("/");
        Assert.Contains("Amy, 11", (await coordinator.FollowAsync(panel)).Text, StringComparison.Ordinal); // the menu of whoever decides about help leads there
        Assert.All(NothingSpeaksOfHarm, words => Assert.DoesNotContain(words, coordinator.Page.Text, StringComparison.Ordinal));
        await coordinator.SubmitAsync(button: "Take");
        await coordinator.OpenAsync("/front-door/panel");
        Assert.Contains("Choose where the card moves to", (await coordinator.SubmitAsync(button: "Move")).Errors);
        await coordinator.FollowAsync("Amy, 11");
        Assert.All(NothingSpeaksOfHarm, words => Assert.DoesNotContain(words, coordinator.Page.Text, StringComparison.Ordinal));
        Assert.Empty(coordinator.Page.Document.QuerySelectorAll("input[name=Decision][value=strategy], input[name=Decision][value=assessment]"));
        var mother = $"Family-{request.File.Adults[0].Id.Value:N}";
        await coordinator.SubmitAsync(
            [("Level", "2"), ("Decision", "early-help"), ("Reason", "A short break helps both."), ("Risk", "low"), ("Referrer", "email"), (mother, "phone")], "Decide and tell them");
        Assert.Equal("Early help, with the family's agreement", coordinator.Page.Heading);
        Assert.Equal("early-help", (await request.AgainAsync()).File.Referral.Decision);
        Assert.Contains("A short break helps both", (await request.LookAsync(db => db.Set<Message>().SingleAsync(m => m.To == "dana@example.org" && m.Subject == "What we decided about R-0001"))).Body, StringComparison.Ordinal);
    }

    [Theory, InlineData("northern-ireland"), InlineData("england")]
    public async Task A_worry_the_panel_finds_goes_to_the_front_door_with_everything_and_can_come_back(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var agency = AtTheFrontDoor.In(kith, place);
        var coordinator = kith.SignedIn(await agency.AddPanelAsync(kith));
        var request = await HelpRequest.SentAsync(kith, agency, "Amy has a bruise and will not say why.");
        Assert.Contains("Speaks of harm", (await coordinator.OpenAsync("/front-door/panel")).Text, StringComparison.Ordinal);
        await coordinator.FollowAsync("Amy, 11");
        Assert.Contains("What is written speaks of harm", coordinator.Page.Text, StringComparison.Ordinal);
        Assert.Contains("The text says: bruise", coordinator.Page.Text, StringComparison.Ordinal);

        await coordinator.OpenAsync($"/front-door/{request.Id.Value}/pass");
        await coordinator.SubmitAsync([], "Pass it on and tell them");
        Assert.Contains("Enter the reason", coordinator.Page.Errors);
        await coordinator.SubmitAsync([("Why", "A bruise nobody explains")], "Pass it on and tell them");
        Assert.Contains("Say how the referrer is told, or why not", coordinator.Page.Errors);
        Assert.Equal("A bruise nobody explains", coordinator.Page.The("[name=Why]").TextContent.Trim());
        kith.Clock.Advance(TimeSpan.FromDays(2));
        await coordinator.SubmitAsync([("Referrer", "email"), ("FamilyNotTold", "unsafe")], "Pass it on and tell them");
        Assert.Equal("/front-door/panel", coordinator.Page.Address.AbsolutePath);
        Assert.DoesNotContain("Amy", coordinator.Page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await coordinator.OpenAsync($"/front-door/{request.Id.Value}/screen")).Status);

        var passed = (await request.AgainAsync()).File.Referral;
        Assert.Equal((ReferralRoute.FrontDoor, agency.FrontDoor.Id, ReferralStatus.New), (passed.Route, passed.TeamId, passed.Status));
        var message = await request.LookAsync(db => db.Set<Message>().SingleAsync(m => m.Subject == "Who has R-0001 now"));
        Assert.Contains("A bruise nobody explains. You do not have to send anything again. We tell you what we decide by 6 March 2026", message.Body, StringComparison.Ordinal);
        var happened = await request.LookAsync(db => db.Set<HistoryEvent>().SingleAsync(e => e.Code == PassReferral.Passed.Code));
        Assert.Contains("Dana Example, by email", happened.Payload, StringComparison.Ordinal);
        var worker = kith.SignedIn(agency["duty-social-worker"]);
        await worker.OpenAsync("/front-door");
        Assert.Contains("1 working day left", worker.Page.Text, StringComparison.Ordinal);
        await worker.FollowAsync("Amy, 11");
        Assert.Contains("A bruise nobody explains", worker.Page.Text, StringComparison.Ordinal);
        Assert.Contains("The text says: bruise. Tick below what was seen or heard", worker.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Told: Dana Example, by email; The family not told", worker.Page.Text, StringComparison.Ordinal);
        Assert.Contains("will not say why", worker.Page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(worker.Page.Document.QuerySelectorAll("input[name=Decision][value=strategy]"));

        await worker.OpenAsync($"/front-door/{request.Id.Value}/pass");
        await worker.SubmitAsync([("Why", "She fell from her chair; the ward saw it"), ("Referrer", "phone"), ($"Family-{request.File.Adults[0].Id.Value:N}", "phone")], "Pass it on and tell them");
        await coordinator.OpenAsync("/front-door/panel");
        Assert.Contains("Amy, 11", coordinator.Page.Text, StringComparison.Ordinal);
        await coordinator.FollowAsync("Amy, 11");
        Assert.Contains("She fell from her chair", coordinator.Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_writes_of_harm_is_asked_and_sends_it_to_the_front_door_without_writing_it_again()
    {
        await using var kith = await TestKith.StartAsync();
        var agency = kith.England;
        await agency.AddPanelAsync(kith);
        var nurse = await HelpRequest.ToCheckAsync(kith, agency, concern: "seen-hurt");
        Assert.Contains("Is a child being hurt, or afraid?", nurse.Page.Text, StringComparison.Ordinal);
        var asked = nurse.Asked.Count;
        await nurse.PressAsync("Tell the MASH instead");
        Assert.DoesNotContain("Is a child being hurt, or afraid?", nurse.Page.Text, StringComparison.Ordinal);
        await nurse.PressAsync("Send");
        Assert.Equal("We have what you sent", nurse.Page.Heading);
        Assert.Equal(asked, nurse.Asked.Count);

        var referral = (await AtTheFrontDoor.LatestAsync(kith, agency)).File;
        Assert.Equal(ReferralRoute.FrontDoor, referral.Referral.Route);
        Assert.Contains(referral.Passages, p => p.Passage.Text == HelpRequest.Hard);
    }

    [Fact]
    public async Task A_family_asks_the_panel_and_harm_ticked_there_is_seen_by_the_panel()
    {
        await using var kith = await TestKith.StartAsync();
        var agency = kith.NorthernIreland;
        var coordinator = kith.SignedIn(await agency.AddPanelAsync(kith));
        var parent = new Referrer(kith.Anyone());
        await parent.Visitor.OpenAsync($"/help-for-families/{agency.Agency.Slug}");
        await parent.PressAsync("Ask for help");
        await parent.SayAsync("Is anyone in danger now?", ("referral.immediate-danger", "no"));
        await parent.SayAsync("About you", ("person.given-name", "Erin"), ("relationship.kind", "mother"), ("person.phone", "07700 900201"), ("person.safe-contact", "phone"));
        await parent.SayAsync("When we can ring you");
        await parent.SayAsync("Your children", ("person.given-name", "Amy"));
        await parent.PressAsync("Continue");
        await parent.SayAsync("What is making things hard", ("family.concerns", "domestic-abuse"));
        await parent.Visitor.OpenAsync($"/help-for-families/{agency.Agency.Slug}/consent");
        await parent.SayAsync("Who we may talk to", ("referral.consent", "agreed"), ("referral.consent-support", "agreed"));
        Assert.Contains("Is a child being hurt, or afraid?", parent.Page.Text, StringComparison.Ordinal);
        await parent.PressAsync("Send");
        Assert.Contains("Family Support Hub panel will ring you by 10 March 2026", parent.Page.Text, StringComparison.Ordinal);
        Assert.Contains("It is with the Family Support Hub panel", (await parent.Visitor.FollowAsync("See where it is")).Text, StringComparison.Ordinal);
        Assert.Contains("Speaks of harm", (await coordinator.OpenAsync("/front-door/panel")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_somebody_is_in_danger_now_it_is_the_front_doors_whomever_was_asked()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.England.AddPanelAsync(kith);
        Assert.Equal(ReferralRoute.FrontDoor, (await HelpRequest.SentAsync(kith, kith.England, danger: "yes")).File.Referral.Route);
    }

    [Fact]
    public async Task An_area_without_a_panel_shows_one_door_and_loses_nothing_that_is_sent_to_the_other()
    {
        await using var kith = await TestKith.StartAsync();
        var agency = kith.England;
        var anyone = kith.Anyone();
        Assert.DoesNotContain("Ask for help for a child or family", (await anyone.OpenAsync("/refer/" + agency.Agency.Slug)).Text, StringComparison.Ordinal);
        var referred = await AtTheFrontDoor.SchoolRefersAsync(kith, agency);
        Assert.Equal(404, (int)(await kith.SignedIn(agency["duty-social-worker"]).OpenAsync($"/front-door/{referred.Id.Value}/pass")).Status);
        Assert.DoesNotContain("It is with", (await kith.SignedIn(agency["duty-social-worker"]).OpenAsync($"/front-door/{referred.Id.Value}/screen")).Text, StringComparison.Ordinal);
        await agency.AddPanelAsync(kith);
        Assert.Contains("Ask for help for a child or family", (await anyone.OpenAsync("/refer/" + agency.Agency.Slug)).Text, StringComparison.Ordinal);
        var none = TestKith.Practice["england"].Place with { Panel = null };
        Assert.Null(await referred.LookAsync(db => ReferralRoute.Panel.TeamAsync(db, agency.Id, none, CancellationToken.None)));
    }

    [Fact]
    public async Task The_panel_decides_no_assessment_and_somebody_who_may_not_decide_for_it_decides_nothing()
    {
        await using var kith = await TestKith.StartAsync();
        var agency = kith.England;
        var coordinator = await agency.AddPanelAsync(kith);
        var request = await HelpRequest.SentAsync(kith, agency);
        var invalid = Assert.IsType<Kith.Kernel.Outcome<Kith.Journey.Decisions.DecisionId>.Invalid>(await request.DecideAsync(coordinator, request.Assessment));
        Assert.Equal("That is for the MASH to decide. Pass it on: nothing has to be written again", invalid.Problems["Decision"]);
        Assert.IsType<Kith.Kernel.Outcome<Kith.Journey.Decisions.DecisionId>.NotAllowed>(await request.DecideAsync(agency["business-support"], request.Assessment));
        Assert.Null((await request.AgainAsync()).File.Referral.DecidedAt);
    }
}
