using System.Net;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Engagement;

/// <summary>Standing groups and the charter. The clock stands on 3 March 2026.</summary>
public sealed class ForumTests
{
    [Fact]
    public async Task A_reference_group_meets_agrees_and_says_what_came_of_it()
    {
        await using var kith = await TestKith.StartAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await analyst.OpenAsync("/engagement/forums");
        Assert.Contains("Choose what kind of group it is", (await analyst.SubmitAsync([("Name", "Lagan parents")], "Set up")).Errors);
        var page = await analyst.SubmitAsync([("Name", "Lagan parents"), ("Kind", "ReferenceGroup")], "Set up");
        Assert.Equal("Lagan parents", page.Heading);
        Assert.Contains("The meeting cannot be in the future", (await analyst.SubmitAsync([("On.Day", "9"), ("On.Month", "9"), ("On.Year", "2026"), ("Came", "8")], "Keep the meeting")).Errors);
        page = await analyst.SubmitAsync([("On.Day", "2"), ("On.Month", "3"), ("On.Year", "2026"), ("Came", "8"), ("Said", "Letters are hard to read")], "Keep the meeting");
        Assert.Contains("2 March 2026, 8 came", page.Text, StringComparison.Ordinal);
        page = await analyst.SubmitAsync([("Says", "Rewrite the letters"), ("Who", "Communications"), ("Due.Day", "1"), ("Due.Month", "2"), ("Due.Year", "2026")], "Keep the action");
        Assert.Contains("Overdue", page.Text, StringComparison.Ordinal);
        page = await analyst.SubmitAsync([("Outcome", "Six letters are plain now")], form: "form[action='?handler=End']");
        Assert.Contains("Done on 3 March 2026: Six letters are plain now", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.England["analyst"]).OpenAsync(page.Address.PathAndQuery)).Status);
        Assert.Contains("There is a group of this name already", (await SetUpAgainAsync(analyst)).Errors);
    }

    [Fact]
    public async Task A_promise_of_the_charter_is_kept_when_its_measure_says_so()
    {
        await using var kith = await TestKith.StartAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await analyst.OpenAsync("/engagement/charter");
        Assert.Contains("Say how it is measured", (await analyst.SubmitAsync([("Says", "We keep appointments")], "Make the promise")).Errors);
        var page = await analyst.SubmitAsync([("Says", "We keep appointments"), ("Measure", "Children who say so, in 100"), ("KeptFrom", "80")], "Make the promise");
        Assert.Contains("Not measured yet", page.Text, StringComparison.Ordinal);
        page = await analyst.SubmitAsync([("Number", "1"), ("Value", "72"), ("On.Day", "1"), ("On.Month", "2"), ("On.Year", "2026"), ("Source", "Winter survey")], "Keep the value");
        Assert.Contains("0 of 1 promises are kept", page.Text, StringComparison.Ordinal);
        page = await analyst.SubmitAsync([("Number", "1"), ("Value", "84"), ("On.Day", "1"), ("On.Month", "3"), ("On.Year", "2026"), ("Source", "Spring survey")], "Keep the value");
        Assert.Contains("1 of 1 promises are kept", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync("/engagement/charter")).Status);
    }

    private static async Task<Page> SetUpAgainAsync(Visitor analyst)
    {
        await analyst.OpenAsync("/engagement/forums");
        return await analyst.SubmitAsync([("Name", "Lagan parents"), ("Kind", "PeerSupport")], "Set up");
    }
}
