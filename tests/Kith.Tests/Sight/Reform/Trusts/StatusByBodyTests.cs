using Kith.Kernel;
using Kith.Sight.Reform;
using Kith.Sight.Reform.Trusts;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Reform.Trusts;

/// <summary>An action stands differently in each of five Trusts. The clock stands on 3 March 2026.</summary>
public sealed class StatusByBodyTests
{
    private static readonly string[] Five = ["North", "South", "East", "West", "Middle"];

    [Fact]
    public async Task Who_says_how_it_stands_in_one_trust_is_shown_with_its_evidence_and_rolled_up_by_the_rule()
    {
        await using var kith = await TestKith.StartAsync();
        await WithFiveAsync(kith);
        var lead = kith.SignedIn(kith.NorthernIreland["workstream-lead"]);
        await lead.OpenAsync("/reform/actions/1.3");
        Assert.Contains("Say what shows it", (await lead.SubmitAsync([("Body", "1"), ("Stands", "InPlace"), .. Day("On", 2, 2, 2026), ("SaidBy", "Ann Example, assistant director")], form: "form[action='?handler=Stands']")).Errors);
        var page = await lead.SubmitAsync([("Shows", "Policy issued to every team")], form: "form[action='?handler=Stands']");
        Assert.Contains("Ann Example, assistant director", page.Text, StringComparison.Ordinal);
        Assert.Contains("Policy issued to every team", page.Text, StringComparison.Ordinal);
        Assert.Contains("in place when it is in place in every Trust it applies to", page.Text, StringComparison.Ordinal);
        Assert.Equal(RolledUp.UnderWay, (await ActionAsync(kith, "1.3")).Together);

        foreach (var body in new[] { 2, 3, 4 }) await SayAsync(kith, body, "1.3", BodyStands.InPlace, "2026-02-02");
        Assert.Equal(RolledUp.UnderWay, (await ActionAsync(kith, "1.3")).Together); // the fifth has not said
        await SayAsync(kith, 5, "1.3", BodyStands.DoesNotApply, "2026-02-02");
        Assert.Equal(RolledUp.InPlace, (await ActionAsync(kith, "1.3")).Together);
        await SayAsync(kith, 2, "1.3", BodyStands.Stuck, "2026-02-20");
        Assert.Equal(RolledUp.Stuck, (await ActionAsync(kith, "1.3")).Together);
        var matrix = await lead.OpenAsync("/reform/bodies");
        Assert.Contains("Nothing said", matrix.Text, StringComparison.Ordinal);
        Assert.Contains("Middle", matrix.The(".kith-chart svg").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_trust_said_can_be_drawn_as_it_was_known_on_a_day_and_grows_old()
    {
        await using var kith = await TestKith.StartAsync();
        await WithFiveAsync(kith);
        await SayAsync(kith, 1, "1.3", BodyStands.NotStarted, "2026-03-01");
        kith.Clock.MoveTo(new DateTimeOffset(2026, 9, 1, 10, 0, 0, TimeSpan.Zero));
        Assert.True((await ActionAsync(kith, "1.3")).Words[0].Old);
        await SayAsync(kith, 1, "1.3", BodyStands.InPlace, "2026-08-30");
        Assert.Equal((BodyStands.InPlace, false), ((await ActionAsync(kith, "1.3")).Words[0].Said!.Stands, (await ActionAsync(kith, "1.3")).Words[0].Old));
        Assert.Equal(BodyStands.NotStarted, (await ActionAsync(kith, "1.3", asKnownOn: "2026-04-01")).Words[0].Said!.Stands);
        var then = await kith.SignedIn(kith.NorthernIreland["programme-office"]).OpenAsync("/reform/actions/1.3?known=2026-04-01");
        Assert.Contains("Not started", then.The("#by-body").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("In place", then.The("#by-body table").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_trusts_become_one_body_and_nothing_they_said_is_lost()
    {
        await using var kith = await TestKith.StartAsync();
        await WithFiveAsync(kith);
        await SayAsync(kith, 1, "1.3", BodyStands.InPlace, "2026-02-02");
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        await office.OpenAsync("/reform/bodies");
        const string Form = "form[action='?handler=Reorganise']";
        Assert.Contains("Choose who is reorganised", (await office.SubmitAsync([("Into", "One body"), .. Day("On", 1, 4, 2026), ("Why", "A new law")], form: Form)).Errors);
        var page = await office.SubmitAsync([.. Enumerable.Range(1, 5).Select(n => ("From", (string?)$"{n}")), ("Into", "One body"), .. Day("On", 1, 4, 2026), ("Why", "A new law")], form: Form);
        Assert.Contains("North, until 31 March 2026; became One body", page.Text, StringComparison.Ordinal);
        Assert.Equal(5, (await ActionAsync(kith, "1.3")).Words.Count); // today they still are
        var after = Assert.Single((await ActionAsync(kith, "1.3", on: "2026-05-01")).Words);
        Assert.Equal(("One body", "North"), (after.Body.Name, Assert.Single(after.Before).Body.Name));
        Assert.Contains("before it North in place", DrawBodies.Cell(after), StringComparison.Ordinal);
        Assert.Equal(5, (await kith.AsOfficeAsync(async s => await s.GetRequiredService<ReadProgramme>().OfAsync<ProgrammeBody>(await kith.KnownAsync(), CancellationToken.None))).Count(b => b.BecameNumber == 6));
    }

    [Fact]
    public async Task The_public_reads_how_each_trust_stands_in_plain_words_and_never_who_said_so()
    {
        await using var kith = await TestKith.StartAsync();
        await WithFiveAsync(kith);
        await SayAsync(kith, 1, "1.3", BodyStands.Stuck, "2026-02-02");
        var page = await kith.Anyone().OpenAsync("/reform-progress/lagan");
        Assert.Contains("Held up", page.Text, StringComparison.Ordinal);
        Assert.Contains("In each Trust", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Example", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Shown by a letter", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_can_begin_with_the_trusts_that_kith_knows_and_the_word_is_the_places_own()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        await office.OpenAsync("/reform/bodies");
        var page = await office.SubmitAsync(form: "form[action='?handler=Take']");
        Assert.Contains(kith.NorthernIreland.Agency.Name, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(kith.England.Agency.Name, page.Text, StringComparison.Ordinal);
        Assert.Equal("How the plan stands in each Trust", page.Heading);
        Assert.Contains("Kith knows no others", string.Join(' ', (await office.SubmitAsync(form: "form[action='?handler=Take']")).Errors), StringComparison.Ordinal);
    }

    internal static async Task WithFiveAsync(TestKith kith)
    {
        await kith.LoadAsync(PublishedData.Plan);
        var programme = (await kith.KnownAsync()).Programme.Id;
        Assert.IsType<Outcome<int>.Done>(await kith.AsOfficeAsync(s => s.GetRequiredService<NameBodies>().DoAsync(programme, string.Join('\n', Five), CancellationToken.None)));
    }

    internal static async Task SayAsync(TestKith kith, int body, string reference, BodyStands stands, string on)
    {
        var programme = (await kith.KnownAsync()).Programme.Id;
        Assert.IsType<Outcome<Nothing>.Done>(await kith.AsOfficeAsync(s => s.GetRequiredService<SayHowItStands>().DoAsync(
            new(programme, null, body, reference, stands, DateOnly.Parse(on), "Ann Example, assistant director", "Shown by a letter"), CancellationToken.None)));
    }

    internal static IEnumerable<(string, string?)> Day(string name, int day, int month, int year) => [($"{name}.Day", $"{day}"), ($"{name}.Month", $"{month}"), ($"{name}.Year", $"{year}")];

    private static async Task<ActionByBody> ActionAsync(TestKith kith, string reference, string? on = null, string? asKnownOn = null)
    {
        var known = await kith.KnownAsync(on, asKnownOn);
        return await kith.AsOfficeAsync(async s =>
        {
            var read = s.GetRequiredService<ReadProgramme>();
            return RollUp.Of(known, await read.OfAsync<ProgrammeBody>(known, CancellationToken.None), await read.OfAsync<BodyStatus>(known, CancellationToken.None), TestKith.Practice.Reform.RollUp).Single(a => a.Ref == reference);
        });
    }
}
