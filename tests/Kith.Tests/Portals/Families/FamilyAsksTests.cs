using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.Passages;
using Kith.Record.People;
using Kith.Tests.Portals.Referrers;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Portals.Families;

/// <summary>A family asks for help for itself, in its own words.</summary>
public sealed class FamilyAsksTests
{
    [Theory]
    [InlineData("lagan")]
    [InlineData("wend")]
    public async Task A_mother_asks_for_help_and_is_told_when_somebody_rings(string slug)
    {
        await using var kith = await TestKith.StartAsync();
        var mother = new Referrer(kith.Anyone());
        await mother.BeginAsync($"/help-for-families/{slug}");
        Assert.NotNull(mother.Page.Document.QuerySelector(".govuk-exit-this-page"));
        await mother.SayAsync("Is anyone in danger now?", ("referral.immediate-danger", "no"));
        Assert.Contains("Who are you to the child?", mother.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Mum", mother.Page.Text, StringComparison.Ordinal);
        await mother.SayAsync("About you", ("person.given-name", "Erin"), ("person.family-name", "Testone"), ("relationship.kind", "mother"), ("person.safe-contact", "phone"), ("person.phone", "07700 900201"));
        await mother.SayAsync("When we can ring you");
        await mother.SayAsync("Your children", ("person.given-name", "Amy"), ("person.family-name", "Testone"), ("person.born-on", "2014-05-03"));
        await mother.PressAsync("Continue");
        await mother.SayAsync("What is making things hard", ("family.concerns", "alcohol"));
        await mother.SayAsync("In your own words", ("referral.reason", "I cannot sleep."), ("referral.impact", "Amy worries."));
        await mother.SayAsync("What is going well");
        await mother.SayAsync("What would help", ("referral.support-sought", "Somebody to talk to."));
        await mother.SayAsync("What your children say");
        await mother.PressAsync("Continue");
        await mother.SayAsync("Where you live", ("household.address-line", "1 Example Street"), ("household.postcode", "ZZ99 1AA"));
        await mother.SayAsync("Who we may talk to", ("referral.consent", "agreed"), ("referral.consent-support", "agreed"));
        await mother.PressAsync("Send");

        Assert.Equal("We have what you sent", mother.Page.Heading);
        Assert.Contains("4 March 2026", mother.Page.Text, StringComparison.Ordinal);
        Assert.Empty(mother.Asked.GroupBy(f => f).Where(g => g.Count() > 1).Select(g => g.Key));
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var referral = await db.Set<Referral>().SingleAsync();
        Assert.Equal("family", referral.SourceKind);
        Assert.Null(referral.ReferrerProfessionalId);
        Assert.Equal(["mother"], await db.Set<Relationship>().Where(r => r.PersonId == referral.ReferrerPersonId).Select(r => r.Kind!).ToListAsync());
        Assert.Equal("parent", (await db.Set<Passage>().SingleAsync(p => p.Topic == "referral.reason")).Voice);
        var lives = await db.Set<Fact>().SingleAsync(f => f.FactId == "relationship.lives-with-child");
        Assert.Equal(("yes", Entered.Drawn), (lives.Value, lives.Entered));
    }

    [Fact]
    public async Task A_young_person_who_asks_is_the_child_and_gives_their_name_once()
    {
        await using var kith = await TestKith.StartAsync();
        var amy = new Referrer(kith.Anyone());
        await amy.BeginAsync("/help-for-families/lagan");
        await amy.SayAsync("Is anyone in danger now?", ("referral.immediate-danger", "no"));
        await amy.SayAsync("About you", ("person.given-name", "Amy"), ("person.family-name", "Testone"), ("relationship.kind", "self"), ("person.safe-contact", "text"));
        await amy.SayAsync("When we can ring you");
        await amy.Visitor.FollowAsync("Change");
        Assert.DoesNotContain(amy.Page.Document.QuerySelectorAll("[data-fact]"), f => f.GetAttribute("data-fact")!.EndsWith("|person.given-name", StringComparison.Ordinal));
        await amy.SayAsync("Your children", ("person.born-on", "2010-05-03"));
        await amy.Visitor.OpenAsync("/help-for-families/lagan/reason");
        await amy.SayAsync("In your own words", ("referral.reason", "I am scared at home."));
        await amy.Visitor.OpenAsync("/help-for-families/lagan/consent");
        await amy.SayAsync("Who we may talk to", ("referral.consent", "agreed"), ("referral.consent-support", "agreed"));
        await amy.PressAsync("Send");

        Assert.Equal("We have what you sent", amy.Page.Heading);
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var person = await db.Set<Person>().SingleAsync();
        Assert.Equal(("Amy", new DateOnly(2010, 5, 3)), (person.GivenName, person.BornOn));
        Assert.Equal(person.Id, (await db.Set<ReferralChild>().SingleAsync()).PersonId);
        Assert.Equal("child", (await db.Set<Passage>().SingleAsync()).Voice);
    }
}
