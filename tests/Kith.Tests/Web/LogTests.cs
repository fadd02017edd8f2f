using System.Net;
using Kith.Tests.Journey.FrontDoor;
using Kith.Tests.Portals.Referrers;
using Kith.Tests.Support;

namespace Kith.Tests.Web;

/// <summary>Given a whole journey with mistakes in it, when the log is read, then nobody in it can be known.</summary>
public sealed class LogTests
{
    private static readonly string[] Personal =
        ["Testone", "Erin", "Amy", "Dana Example", "Mill Surgery", "dana@example.org", "07700 900200", "1 Example Street", "BT99 1AA", "2014-05-03", "three day week hungry", "fell asleep", "came in hungry", "999 000 0018"];

    [Theory]
    [InlineData("Information")]
    [InlineData("Debug")]
    public async Task A_journey_leaves_no_name_number_address_or_word_of_a_family_in_the_log(string level)
    {
        await using var kith = await TestKith.StartAsync(("Logging:LogLevel:Default", level), ("Logging:LogLevel:Microsoft", level), ("Logging:LogLevel:Microsoft.AspNetCore", level), ("Logging:Console:LogLevel:Default", "None"));
        var agency = kith.NorthernIreland;
        var anyone = await SchoolReferral.ToCheckAsync(kith.Anyone(), "lagan", signedIn: false);
        await anyone.PressAsync("Send");
        var door = await AtTheFrontDoor.LatestAsync(kith, agency);
        var worker = kith.SignedIn(agency["duty-social-worker"]);
        await worker.OpenAsync("/front-door");
        await worker.SubmitAsync(button: "Take");
        var gp = worker.Page.Document.QuerySelectorAll("[name]").Select(e => e.GetAttribute("name")!).First(n => n.EndsWith("|child.gp", StringComparison.Ordinal));
        await worker.SubmitAsync([(gp, "Mill Surgery")], "Save what was found out");
        await worker.SubmitAsync([("Reason", "The children fell asleep in lessons.")], "Decide and tell them");
        Assert.NotEmpty(worker.Page.Errors);
        await door.DecideAsync(door.Assessment);
        await worker.OpenAsync("/search");
        await worker.SubmitAsync([("words", "Erin Testone 999 000 0018")]);
        foreach (var path in new[] { "summary", "people", "chronology", "decisions", "documents" })
        {
            await worker.OpenAsync($"/children/{door.File.Siblings[0].Id.Value}/{path}");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await worker.OpenAsync("/children/Testone/summary?name=x")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.England["duty-social-worker"]).OpenAsync($"/front-door/{door.Id.Value}/screen")).Status);

        // An address that somebody typed a name into by hand is theirs, and the one line a test cannot forbid: everything Kith itself writes is looked at.
        var lines = kith.Logs.Lines.Where(l => !l.Contains("/children/Testone/summary", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lines);
        var found = lines.SelectMany(l => Personal.Where(p => l.Contains(p, StringComparison.Ordinal)).Select(p => $"{p}: {l}")).Take(5).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
