using System.Net;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.Passages;
using Kith.Record.People;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Portals.Referrers;

/// <summary>Given a school, when it refers three brothers and sisters, then everything said is in the record once.</summary>
public sealed class SchoolRefersTests
{
    [Theory]
    [InlineData("lagan", "R-0001")]
    [InlineData("wend", "R-0001")]
    public async Task A_school_refers_three_brothers_and_sisters_and_gets_a_reference_and_a_date(string slug, string reference)
    {
        await using var kith = await TestKith.StartAsync();
        var agency = slug == "lagan" ? kith.NorthernIreland : kith.England;
        var school = await SchoolReferral.ToCheckAsync(kith.SignedIn(agency["referrer-school"]), slug);

        await school.PressAsync("Send");

        Assert.Equal("We have what you sent", school.Page.Heading);
        Assert.Contains(reference, school.Page.Text, StringComparison.Ordinal);
        Assert.Contains("4 March 2026", school.Page.Text, StringComparison.Ordinal);
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var referral = await db.Set<Referral>().SingleAsync();
        Assert.Equal((agency.Id, agency.FrontDoor.Id, "school", "Glen Primary School"), (referral.AgencyId, referral.TeamId, referral.SourceKind, referral.Source));
        Assert.Equal(3, await db.Set<ReferralChild>().CountAsync());
        Assert.Equal("Testone family", (await db.Set<Family>().SingleAsync()).Name);
        Assert.Equal(["Amy", "Ben", "Cara", "Erin", "Nora"], await db.Set<Person>().Select(p => p.GivenName!).Order().ToListAsync());
        Assert.Equal(5, await db.Set<Residence>().CountAsync(r => r.HouseholdId == db.Set<Household>().Single().Id));
        Assert.Equal(6, await db.Set<Relationship>().CountAsync(r => r.Kind == "mother" || r.Kind == "grandparent"));
        Assert.Equal(5, await db.Set<PersonReach>().CountAsync(r => r.TeamId == agency.FrontDoor.Id && r.Because == ReachBecause.Referral));
        Assert.Equal(2, await db.Set<Involvement>().CountAsync());
    }

    [Fact]
    public async Task Every_fact_is_asked_once_and_one_address_serves_five_people()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await SchoolReferral.ToCheckAsync(kith.SignedIn(kith.NorthernIreland["referrer-school"]), "lagan");
        await school.PressAsync("Send");

        Assert.NotEmpty(school.Asked);
        Assert.Empty(school.Asked.GroupBy(f => f).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Single(school.Asked, f => f.EndsWith("|household.postcode", StringComparison.Ordinal));
        Assert.Single(school.Asked, f => f.EndsWith("|professional.name", StringComparison.Ordinal));
        await using var scope = kith.Services.CreateAsyncScope();
        var facts = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Fact>().ToListAsync();
        Assert.Empty(facts.GroupBy(f => (f.SubjectId, f.FactId)).Where(g => g.Count() > 1).Select(g => g.Key.FactId));
        Assert.Equal("BT99 1AA", Assert.Single(facts, f => f.FactId == "household.postcode").Value);
        Assert.Equal("Glen Primary School, referral R-0001", facts.First(f => f.FactId == "person.born-on").Source);
        Assert.Equal(Entered.Confirmed, Assert.Single(facts, f => f.FactId == "professional.email").Entered);
    }

    [Fact]
    public async Task The_words_are_signed_paragraphs_about_each_child_and_the_arrival_is_a_key_event_for_each()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await SchoolReferral.ToCheckAsync(kith.SignedIn(kith.NorthernIreland["referrer-school"]), "lagan");
        await school.PressAsync("Send");

        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var said = await db.Set<Passage>().SingleAsync(p => p.Topic == "referral.child-words");
        Assert.Equal(("There was nothing in the cupboard.", "child"), (said.Text, said.Voice));
        Assert.Equal(3, await db.Set<PassageAbout>().CountAsync(a => a.PassageId == said.Id));
        var filed = await db.Set<HistoryFiling>().Where(f => f.Significance == (int)Significance.Key).ToListAsync();
        Assert.Equal(3, filed.Select(f => f.PersonId).Distinct().Count());
        var kinds = scope.ServiceProvider.GetRequiredService<EventKinds>();
        var received = await db.Set<HistoryEvent>().SingleAsync(e => e.Code == "front-door.referral-received");
        Assert.Equal("Referral R-0001 received from Glen Primary School about 3 children; guidance reads level 3, " + TestKith.Practice["northern-ireland"].Thresholds.Levels[3].Name, kinds.Find(received.Code)!.Read(received.Payload));
    }

    [Fact]
    public async Task The_referrer_is_thanked_by_email_without_the_name_of_a_child()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await SchoolReferral.ToCheckAsync(kith.Anyone(), "wend", signedIn: false);
        await school.PressAsync("Send");

        await using var scope = kith.Services.CreateAsyncScope();
        var message = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Message>().SingleAsync();
        Assert.Equal(("dana@example.org", Channel.Email), (message.To, message.Channel));
        Assert.Contains("R-0001", message.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("Amy", message.Subject + message.Body, StringComparison.Ordinal);
        Assert.Contains("/track/", message.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_send_twice_is_one_referral_with_one_reference()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await SchoolReferral.ToCheckAsync(kith.Anyone(), "lagan", signedIn: false);
        var check = school.Page;
        await school.PressAsync("Send");
        var first = school.Page.Text;

        var second = new Visitor(kith);
        foreach (System.Net.Cookie cookie in school.Visitor.Cookies.GetAllCookies())
        {
            second.Cookies.Add(cookie);
        }

        var form = new Dictionary<string, string> { ["__RequestVerificationToken"] = check.The("input[name=__RequestVerificationToken]").GetAttribute("value")! };
        var again = await second.SendAsync(new HttpRequestMessage(HttpMethod.Post, check.Address) { Content = new FormUrlEncodedContent(form) });

        Assert.Equal(first, again.Text);
        await using var scope = kith.Services.CreateAsyncScope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Referral>().CountAsync());
    }

    [Fact]
    public async Task Two_senders_of_the_same_draft_at_once_get_the_same_reference()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await SchoolReferral.ToCheckAsync(kith.SignedIn(kith.NorthernIreland["referrer-school"]), "lagan");
        Assert.Equal(HttpStatusCode.OK, school.Page.Status);
        var user = kith.NorthernIreland["referrer-school"];
        await using var reading = kith.ActingAs(user);
        var place = new DraftPlace($"user:{user.Id.Value:N}", ReferralForms.Referral, "lagan");
        var draft = (await reading.ServiceProvider.GetRequiredService<ReferralDrafts>().FindAsync(place, TestContext.Current.CancellationToken))!;

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            await using var scope = kith.ActingAs(user);
            return await scope.ServiceProvider.GetRequiredService<ReceiveReferral>().ReceiveAsync(new SentReferral(draft, "ABCD", "/track", place), TestContext.Current.CancellationToken);
        }));

        Assert.All(both, b => Assert.Equal("R-0001", Assert.IsType<Kith.Kernel.Outcome<ReceivedReferral>.Done>(b).Value.Reference));
    }
}
