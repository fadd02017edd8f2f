using System.Net;
using Kith.Kernel;
using Kith.Sight.Reform.Trusts;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Reform.Trusts;

/// <summary>Staff of a Trust write themselves how the plan stands with them. The clock stands on 3 March 2026.</summary>
public sealed class OwnBodyTests
{
    private const string Form = "form[action^='?handler=Say']";

    [Fact]
    public async Task Staff_of_a_trust_say_themselves_how_an_action_stands_and_the_programme_sees_who_said_so()
    {
        await using var kith = await TestKith.StartAsync();
        var foyle = await WithFoyleAsync(kith);
        var head = kith.SignedIn(foyle["head-of-service"]);
        Assert.Contains("30 of 30 actions of which nothing is said", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);
        await head.OpenAsync("/reform/own-body?say=1.3");
        Assert.Contains("Say what shows it", (await head.SubmitAsync([("Stands", "InPlace"), ("On.Day", "2"), ("On.Month", "3"), ("On.Year", "2026")], form: Form)).Errors);
        var page = await head.SubmitAsync([("Shows", "Every team has it")], form: Form);
        Assert.Contains("How 1.3 stands is kept", page.Text, StringComparison.Ordinal);
        var office = await kith.SignedIn(kith.NorthernIreland["programme-office"]).OpenAsync("/reform/actions/1.3");
        Assert.Contains("Head of service of foyle, Head of service (wrote it themselves)", office.The("#by-body").TextContent, StringComparison.Ordinal);
        Assert.Contains("Every team has it", office.The("#by-body").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Head of service of foyle", (await kith.Anyone().OpenAsync("/reform-progress/lagan")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_reach_their_own_body_and_no_other()
    {
        await using var kith = await TestKith.StartAsync();
        var foyle = await WithFoyleAsync(kith);
        await kith.AsOfficeAsync(async s => Assert.IsType<Outcome<Nothing>.Done>(await s.GetRequiredService<SayHowItStands>().DoAsync(
            new((await kith.KnownAsync()).Programme.Id, null, 2, "1.3", BodyStands.Stuck, new DateOnly(2026, 3, 1), "Somebody of South", "No money in South"), CancellationToken.None)));
        var head = kith.SignedIn(foyle["head-of-service"]);
        Assert.DoesNotContain("South", (await head.OpenAsync("/reform/own-body")).Text, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await head.OpenAsync("/reform/actions/1.3")).Status);
        await using var scope = kith.ActingAs(foyle["head-of-service"]);
        var programme = (await kith.KnownAsync()).Programme.Id;
        Assert.IsType<Outcome<Nothing>.NotFound>(await scope.ServiceProvider.GetRequiredService<SayHowItStands>().OwnAsync(
            new(programme, null, 2, "1.3", BodyStands.InPlace, new DateOnly(2026, 3, 2), "Foyle", "Says so"), CancellationToken.None));
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.England["head-of-service"]).OpenAsync("/reform/own-body")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await kith.SignedIn(foyle["social-worker"]).OpenAsync("/reform/own-body")).Status);
    }

    [Fact]
    public async Task Who_writes_second_is_told_and_what_was_let_can_be_taken_back()
    {
        await using var kith = await TestKith.StartAsync();
        var foyle = await WithFoyleAsync(kith);
        var (one, two) = (kith.SignedIn(foyle["head-of-service"]), kith.SignedIn(foyle["head-of-service"]));
        await one.OpenAsync("/reform/own-body?say=1.3");
        await two.OpenAsync("/reform/own-body?say=1.3");
        (string, string?)[] said = [("Stands", "UnderWay"), ("On.Day", "2"), ("On.Month", "3"), ("On.Year", "2026"), ("Shows", "Begun in May")];
        await one.SubmitAsync(said, form: Form);
        Assert.Contains((await two.SubmitAsync(said, form: Form)).Errors, e => e.StartsWith("Somebody else said how it stands", StringComparison.Ordinal));
        await LetAsync(kith, "");
        Assert.Equal(HttpStatusCode.NotFound, (await one.OpenAsync("/reform/own-body")).Status);
    }

    private static async Task<TestAgency> WithFoyleAsync(TestKith kith)
    {
        await kith.LoadAsync(PublishedData.Plan);
        await kith.AsOfficeAsync(async s => await s.GetRequiredService<NameBodies>().DoAsync((await kith.KnownAsync()).Programme.Id, "North\nSouth", CancellationToken.None));
        var foyle = await TestAgency.CreateAsync(kith, "foyle", "Foyle Trust", "northern-ireland");
        await LetAsync(kith, foyle.Id.Value.ToString());
        return foyle;
    }

    private static async Task LetAsync(TestKith kith, string agency)
    {
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        await office.OpenAsync("/reform/bodies");
        await office.SubmitAsync([("OfBody", "1"), ("Agency", agency)], form: "form[action='?handler=Let']");
    }
}
