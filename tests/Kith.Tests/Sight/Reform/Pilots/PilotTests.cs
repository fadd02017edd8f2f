using Kith.Kernel;
using Kith.Sight.Reform;
using Kith.Sight.Reform.Pilots;
using Kith.Tests.Sight.Reform.Trusts;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Reform.Pilots;

/// <summary>A pilot is planned with its measure, ends, teaches something, and is decided. The clock stands on 3 March 2026.</summary>
public sealed class PilotTests
{
    [Fact]
    public async Task A_pilot_is_measured_evaluated_and_spread_in_this_order()
    {
        await using var kith = await TestKith.StartAsync();
        await StatusByBodyTests.WithFiveAsync(kith);
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        await office.OpenAsync("/reform/pilots");
        (string, string?)[] plan =
        [
            ("Name", "Digital dictation"), ("Tries", "Whether speaking saves typing"), ("Ref", "8.2"), ("Bodies", "1"), ("Bodies", "4"), ("Who", "Forty workers"),
            .. StatusByBodyTests.Day("From", 1, 11, 2025), .. StatusByBodyTests.Day("Until", 28, 2, 2026),
        ];
        Assert.Contains("Write each line as: what is measured; number before; number hoped for", (await office.SubmitAsync([.. plan, ("Measures", "Minutes of typing")], "Plan the pilot")).Errors);
        var page = await office.SubmitAsync([.. plan, ("Measures", "Minutes of typing for one visit; 48; 30")], "Plan the pilot");
        Assert.Equal("Digital dictation", page.Heading);
        Assert.Contains("Ended, not evaluated", page.Text, StringComparison.Ordinal);
        Assert.Contains("North, West", page.Text, StringComparison.Ordinal);
        Assert.Contains("Pilots that wait for a decision", (await office.OpenAsync("/reform/today")).Text, StringComparison.Ordinal);

        await office.OpenAsync("/reform/pilots/1");
        Assert.Empty(office.Page.Document.QuerySelectorAll("form[action='?handler=Decide']")); // no decision stands on nothing
        page = await office.SubmitAsync([("After", "33"), .. StatusByBodyTests.Day("AfterOn", 1, 3, 2026), ("Source", "A week's diary of 38 workers")], form: "form[action='?handler=Measure']");
        Assert.Contains("Better, less than hoped", page.Text, StringComparison.Ordinal);
        page = await office.SubmitAsync([("Learnt", "Works at a desk, not in a car"), ("LearntFrom", "The two Trusts' workers")], form: "form[action='?handler=Evaluate']");
        Assert.Contains("Evaluated, not decided", page.Text, StringComparison.Ordinal);
        (string, string?)[] decided = [("End", "Spread"), ("DecidedBy", "The programme board"), .. StatusByBodyTests.Day("DecidedOn", 3, 3, 2026), ("Because", "A third of the typing went")];
        Assert.Contains("Choose where it spreads to", (await office.SubmitAsync(decided, form: "form[action='?handler=Decide']")).Errors);
        page = await office.SubmitAsync([.. decided, ("SpreadTo", "2"), ("SpreadTo", "3")], form: "form[action='?handler=Decide']");
        Assert.Contains("Spread to others: South, East. A third of the typing went", page.Text, StringComparison.Ordinal);
        Assert.Contains("Decided by The programme board on 3 March 2026", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pilot_can_be_drawn_as_it_was_known_before_it_was_decided()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var programme = (await kith.KnownAsync()).Programme.Id;
        await kith.AsOfficeAsync(s => s.GetRequiredService<WritePilot>().DoAsync(new(programme, "Homes on two sites", "Whether two small homes do better", "3.1", "", "Two towns", "Eight children", new(2025, 9, 1), new(2025, 12, 31), "Moves in a year; 6; 3"), CancellationToken.None));
        var pilot = await OneAsync(kith);
        var undecided = await kith.AsOfficeAsync(s => s.GetRequiredService<EndPilot>().DecideAsync(programme, pilot.Id, new(PilotEnd.Stop, "Board", new(2026, 3, 3), "Cost", null), CancellationToken.None));
        Assert.Equal(EndPilot.NotEvaluated, Assert.IsType<Outcome<Nothing>.Refused>(undecided).Why);
        Assert.IsType<Outcome<Nothing>.Done>(await kith.AsOfficeAsync(s => s.GetRequiredService<EndPilot>().EvaluateAsync(programme, pilot.Id, "Fewer moves", "A university", CancellationToken.None)));
        kith.Clock.MoveTo(new DateTimeOffset(2026, 3, 20, 10, 0, 0, TimeSpan.Zero));
        var stale = await kith.AsOfficeAsync(s => s.GetRequiredService<EndPilot>().DecideAsync(programme, pilot.Id, new(PilotEnd.Change, "Board", new(2026, 3, 19), "Staff", null), CancellationToken.None));
        Assert.IsType<Outcome<Nothing>.Conflict>(stale); // the version before the evaluation is no longer in force
        var now = (await OneAsync(kith)).Id;
        Assert.IsType<Outcome<Nothing>.Done>(await kith.AsOfficeAsync(s => s.GetRequiredService<EndPilot>().DecideAsync(programme, now, new(PilotEnd.Change, "Board", new(2026, 3, 19), "Staff", null), CancellationToken.None)));
        var (on, then) = (new DateOnly(2026, 3, 20), new DateOnly(2026, 3, 10));
        Assert.Equal(PilotStands.Decided, (await OneAsync(kith)).StandsOn(on));
        Assert.Equal(PilotStands.ToDecide, (await OneAsync(kith, "2026-03-10")).StandsOn(then));
    }

    private static async Task<Pilot> OneAsync(TestKith kith, string? asKnownOn = null)
    {
        var known = await kith.KnownAsync(asKnownOn: asKnownOn);
        return Assert.Single(await kith.AsOfficeAsync(s => s.GetRequiredService<ReadProgramme>().OfAsync<Pilot>(known, CancellationToken.None)));
    }
}
