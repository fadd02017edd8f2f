using AngleSharp.Dom;
using Kith.Record.Families;
using Kith.Record.Facts;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>A partner rings, and a worker writes down what they know: whoever told is in the record from then on, and is not typed again.</summary>
public sealed class PartnerTellsTests
{
    [Fact]
    public async Task Somebody_new_who_told_becomes_a_professional_of_the_family_and_is_shown_from_then_on()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/partner-information");

        var screen = await TellAsync(worker, "Pat Example", "GP", "Mill Surgery");

        Assert.Contains("Pat Example, Mill Surgery", screen.Text, StringComparison.Ordinal);
        var pat = await door.LookAsync(db => db.Set<Professional>().SingleAsync(p => p.Name == "Pat Example"));
        Assert.Equal(("GP", "Mill Surgery"), (pat.Role, pat.WorksFor));
        Assert.NotNull(screen.Document.QuerySelector($"[data-held='{Subject.Of(pat.Id)}|professional.agency']"));
        await worker.OpenAsync($"/front-door/{door.Id.Value}/partner-information");
        await worker.SubmitAsync([("Told", pat.Id.Value.ToString()), ("Basis", "safeguarding"), ("Words", "Ben missed two appointments.")], "Share this");
        Assert.Equal(1, await door.LookAsync(db => db.Set<Professional>().CountAsync(p => p.Name == "Pat Example")));
        Assert.Contains(worker.Page.Document.QuerySelectorAll(".kith-quote"), q => q.TextContent.Contains("Ben missed", StringComparison.Ordinal) && q.TextContent.Contains("Pat Example, Mill Surgery", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_practice_of_the_familys_gp_stands_in_each_childs_box_to_be_looked_at()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/screen");
        Assert.All(Practices(worker.Page), box => Assert.Null(box.GetAttribute("value")));
        await worker.FollowAsync("Add what a partner knows");

        var screen = await TellAsync(worker, "Pat Example", "GP", "Mill Surgery");

        Assert.Equal(3, Practices(screen).Count);
        Assert.All(Practices(screen), box => Assert.Equal("Mill Surgery", box.GetAttribute("value")));
        Assert.All(Practices(screen), box => Assert.True(box.Closest("details")!.HasAttribute("open")));
        await worker.SubmitAsync([(Practices(screen)[0].GetAttribute("name")!, "")], "Save what was found out");
        Assert.Equal(2, await door.LookAsync(db => db.Set<Fact>().CountAsync(f => f.FactId == "child.gp" && f.Value == "Mill Surgery")));
    }

    [Fact]
    public async Task Whoever_told_must_be_named_and_every_word_is_kept()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/partner-information");

        await worker.SubmitAsync([("Words", "Two calls, both for noise.")], "Share this");
        Assert.Equal(["Choose who told you", "Choose the lawful reason for sharing"], worker.Page.Errors);
        await TellAsync(worker, "", "Police sergeant", "");

        Assert.Equal(["Enter the name of whoever told you", "Enter the agency of whoever told you"], worker.Page.Errors);
        Assert.Equal("Police sergeant", worker.Page.The("[name='professional.role']").GetAttribute("value"));
        Assert.Contains("Two calls", worker.Page.The("[name=Words]").TextContent, StringComparison.Ordinal);
    }

    private static List<IElement> Practices(Page page) => page.Document.QuerySelectorAll("input[name$='|child.gp']").ToList();

    private static Task<Page> TellAsync(Visitor worker, string name, string role, string agency) => worker.SubmitAsync(
        [
            ("Told", worker.Page.The("[name=Newcomer]").GetAttribute("value")), ("professional.name", name), ("professional.role", role), ("professional.agency", agency),
            ("Basis", "safeguarding"), ("Words", "Two calls, both for noise."),
        ], "Share this");
}
