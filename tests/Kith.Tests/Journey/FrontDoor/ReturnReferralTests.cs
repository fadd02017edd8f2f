using Kith.Journey.FrontDoor;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Kith.Tests.Portals.Referrers;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>Given a referral in which something is missing, when it is returned, then the referrer knows what, and answers, and nobody was sent away.</summary>
public sealed class ReturnReferralTests
{
    [Theory, InlineData("northern-ireland"), InlineData("england")]
    public async Task The_referrer_is_told_what_is_missing_without_a_name_and_answers_on_the_tracking_page(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var agency = AtTheFrontDoor.In(kith, place);
        var school = await SchoolReferral.ToCheckAsync(kith.Anyone(), agency.Agency.Slug, signedIn: false);
        await school.PressAsync("Send");
        await school.Visitor.FollowAsync("See where it is");
        var track = school.Page.Address.AbsolutePath;
        var door = await AtTheFrontDoor.LatestAsync(kith, agency);
        var worker = kith.SignedIn(agency["duty-social-worker"]);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/screen");

        await worker.FollowAsync("Return it as incomplete");
        Assert.Equal(["person.phone"], worker.Page.Document.QuerySelectorAll("input[name=Missing]").Select(i => i.GetAttribute("value")));
        Assert.Contains("Answered for 0 of 2", worker.Page.Text, StringComparison.Ordinal);
        await worker.SubmitAsync([("Missing", "person.phone"), ("Also", "What the grandmother thinks"), ("By.Day", "4"), ("By.Month", "3"), ("By.Year", "2026")], "Return it");

        Assert.Equal(ReferralStatus.WaitingForInformation, (await door.AgainAsync()).File.Referral.Status);
        Assert.Contains("1 working day left", worker.Page.Text, StringComparison.Ordinal);
        var message = await door.LookAsync(db => db.Set<Message>().SingleAsync(m => m.Subject == "Something is missing in R-0001"));
        Assert.Equal((Channel.Email, "dana@example.org"), (message.Channel, message.To));
        Assert.Contains("/track by 4 March 2026", message.Body, StringComparison.Ordinal);
        var tracked = await kith.Anyone().OpenAsync(track);
        Assert.Contains("(we have it for 0 of 2)", tracked.Text, StringComparison.Ordinal);
        Assert.Contains("What the grandmother thinks", tracked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Erin", tracked.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await school.Visitor.OpenAsync(track);
        await school.Visitor.SubmitAsync([("More", "We have no number for either.")]);
        var again = await door.AgainAsync();
        Assert.Equal(ReferralStatus.Checking, again.File.Referral.Status);
        Assert.Contains(again.File.Passages, p => p.Passage is { Topic: AddToReferral.Topic, Text: "We have no number for either." });
        Assert.Equal(1, await door.LookAsync(db => db.Set<HistoryEvent>().CountAsync(e => e.Code == ReturnReferral.Returned.Code)));
    }

    [Fact]
    public async Task A_return_with_everything_wrong_says_so_and_keeps_every_word()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/return");

        await worker.SubmitAsync([("By.Day", "31"), ("By.Month", "2"), ("By.Year", "2026")], "Return it");
        Assert.Contains("Tick what is missing, or write it below", worker.Page.Errors);
        Assert.Equal("31", worker.Page.The("[name='By.Day']").GetAttribute("value"));
        await worker.SubmitAsync([("Also", new string('x', 2001)), ("Missing", "person.phone"), ("By.Day", "1"), ("By.Month", "3"), ("By.Year", "2026")], "Return it");
        Assert.Equal(2, worker.Page.Errors.Count);
        Assert.Equal(2001, worker.Page.The("[name=Also]").TextContent.Trim().Length);
        Assert.True(worker.Page.The("input[name=Missing][value='person.phone']").HasAttribute("checked"));
        Assert.Null((await door.AgainAsync()).File.Referral.QuestionForReferrer);
    }

    [Fact]
    public async Task A_question_to_the_referrer_is_sent_to_them()
    {
        await using var kith = await TestKith.StartAsync();
        var agency = kith.NorthernIreland;
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, agency);
        var worker = kith.SignedIn(agency["duty-social-worker"]);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/ask");
        await worker.SubmitAsync([("Of", "referrer"), ("Question", "Who collects the children?"), ("By.Day", "5"), ("By.Month", "3"), ("By.Year", "2026")], "Ask");

        var message = await door.LookAsync(db => db.Set<Message>().SingleAsync(m => m.Subject == "A question about R-0001"));
        Assert.Equal(agency["referrer-school"].Id, message.ToUser);
        Assert.Contains($"/my-referrals/{door.Id.Value}", message.Body, StringComparison.Ordinal);
    }
}
