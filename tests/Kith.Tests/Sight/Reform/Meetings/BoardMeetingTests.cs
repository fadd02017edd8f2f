using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.Messages;
using Kith.Sight.Reform;
using Kith.Sight.Reform.Meetings;
using Kith.Tests.Sight.Reform.Trusts;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Reform.Meetings;

/// <summary>The board meets, decides, and what it decided is kept. The clock stands on 3 March 2026.</summary>
public sealed class BoardMeetingTests
{
    [Fact]
    public async Task A_meeting_goes_from_its_agenda_to_agreed_minutes_and_its_decision_becomes_a_promise()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        foreach (var (name, body) in new[] { ("Ada Chair", "Department"), ("Ben Member", "North"), ("Cai Member", "South") })
        {
            await office.OpenAsync("/reform/board");
            await office.SubmitAsync([("Name", name), ("Body", body), ("Post", "member"), .. Day("From", 1, 1, 2025)], "Keep");
        }

        await office.OpenAsync("/reform/meetings");
        Assert.Contains("Enter the day it meets", (await office.SubmitAsync(button: "Plan the meeting")).Errors);
        var page = await office.SubmitAsync([.. Day("MeetsOn", 3, 3, 2026), ("Place", "Room 4"), ("Items", "Budget of next year")], "Plan the meeting");
        Assert.Contains("Budget of next year", page.Text, StringComparison.Ordinal);
        Assert.Contains("Late actions, and what they put at risk", page.Text, StringComparison.Ordinal);
        Assert.Contains("4.1 Undertake a review of fostering", page.Text, StringComparison.Ordinal);

        await office.SubmitAsync([("Workstream", "4"), ("Asks", "Why carers leave")], form: Form("Ask"));
        page = await office.SubmitAsync([("Present", "1"), ("Present", "2"), ("Apologies", "2")], form: Form("Attend"));
        Assert.Contains("Nobody can be there and send apologies", page.Errors);
        page = await office.SubmitAsync([("Present", "1"), ("Present", "2"), ("Apologies", "3")], form: Form("Attend"));
        Assert.Contains("Ada Chair, Department; Ben Member, North", page.Text, StringComparison.Ordinal);
        await office.SubmitAsync([("Told", "Pay is not the first reason"), ("ToldBy", "Lead of fostering")], form: Form("Give"));
        page = await office.SubmitAsync([("Says", "Review pay and support together"), ("Because", "They are asked for together"), ("DecidedBy", "The board, all agreed"), ("Options", "Pay only\nSupport only"), ("Refs", "4.1"), ("Promises", "Write to carers; Ben Member; sometime")], form: Form("Decide"));
        Assert.Contains("Write each line as: what; who; day, such as 31 March 2027", page.Errors);
        page = await office.SubmitAsync([("Promises", "Write to carers; Ben Member; 20 March 2026")], form: Form("Decide"));
        Assert.Contains("Write to carers: Ben Member, by 20 March 2026. Open", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody yet", page.Text, StringComparison.Ordinal);

        var lead = kith.NorthernIreland["workstream-lead"];
        page = await office.SubmitAsync([("Accounts", lead.Id.Value.ToString()), ("ToldWhom", "All directors, by letter"), .. Day("ToldOn", 3, 3, 2026)], form: Form("Tell"));
        Assert.Contains($"All directors, by letter; {lead.Name}, by Kith message, on 3 March 2026", page.Text, StringComparison.Ordinal);
        var message = await kith.AsOfficeAsync(s => s.GetRequiredService<KithDb>().Set<Message>().SingleAsync(m => m.ToUser == lead.Id));
        Assert.Contains("Review pay and support together", message.Body, StringComparison.Ordinal);

        page = await office.SubmitAsync([.. Day("AgreedOn", 3, 3, 2026)], form: Form("Agree"));
        Assert.Contains("Minutes agreed", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll(Form("Decide")));
        var late = await kith.AsOfficeAsync(async s => await s.GetRequiredService<DecideAtBoard>().DoAsync(new((await kith.KnownAsync()).Programme.Id, 1, "x", "y", "z", null, null, null), CancellationToken.None));
        Assert.Equal(HoldMeeting.Closed, Assert.IsType<Outcome<int>.Refused>(late).Why);
        var minutes = await office.OpenAsync("/reform/meetings/1/minutes");
        Assert.Contains("Pay is not the first reason", minutes.Text, StringComparison.Ordinal);
        Assert.Contains("Pay only; Support only", minutes.Text, StringComparison.Ordinal);

        kith.Clock.MoveTo(new DateTimeOffset(2026, 3, 25, 10, 0, 0, TimeSpan.Zero));
        Assert.Contains("Decisions not done", (await kith.SignedIn(kith.NorthernIreland["programme-office"]).OpenAsync("/reform/today")).Text, StringComparison.Ordinal);
        var again = kith.SignedIn(lead);
        await again.OpenAsync("/reform/promises");
        await again.SubmitAsync([.. Day("To", 1, 4, 2026), ("Why", "The printer is late")], form: Form("Move"));
        page = await again.SubmitAsync([.. Day("DoneOn", 24, 3, 2026), ("Evidence", "Letter of 24 March")], form: Form("Keep"));
        Assert.Contains("24 March 2026: Letter of 24 March", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Letter of 24 March", (await again.OpenAsync("/reform/promises?known=2026-03-10")).Text, StringComparison.Ordinal);
        Assert.Contains("20 March 2026", (await again.OpenAsync("/reform/promises?known=2026-03-10")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_agenda_of_a_meeting_that_was_held_shows_only_what_was_known_the_evening_before()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var programme = (await kith.KnownAsync()).Programme.Id;
        await MeetAsync(kith, programme, "2026-03-10");
        var due = (await kith.KnownAsync()).OfRef("4.1")[0].Dues[0].Row;
        kith.Clock.MoveTo(new DateTimeOffset(2026, 3, 12, 10, 0, 0, TimeSpan.Zero));
        await kith.AsOfficeAsync(s => s.GetRequiredService<MeetDate>().DoAsync(due.Id, new(2026, 3, 5), "The review is published", CancellationToken.None));
        await HeldAsync(kith, programme);
        var page = await kith.SignedIn(kith.NorthernIreland["programme-office"]).OpenAsync("/reform/meetings/1");
        Assert.Contains("4.1 Undertake a review of fostering", page.Text, StringComparison.Ordinal); // nobody had said so by the evening before
        Assert.DoesNotContain("4.1 Undertake a review of fostering", (await kith.SignedIn(kith.NorthernIreland["programme-office"]).OpenAsync("/reform/today")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_no_longer_sits_on_the_board_cannot_have_been_there()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var programme = (await kith.KnownAsync()).Programme.Id;
        await MeetAsync(kith, programme, "2026-03-02", until: new(2026, 2, 1));
        var meeting = (await kith.AsOfficeAsync(async s => await s.GetRequiredService<ReadMeeting>().FindAsync(await kith.KnownAsync(), 1, CancellationToken.None)))!.Row.Id;
        var outcome = await kith.AsOfficeAsync(s => s.GetRequiredService<HoldMeeting>().AttendAsync(programme, meeting, new("1", "", ""), CancellationToken.None));
        Assert.Equal("Somebody chosen did not sit on the board on this day", Assert.IsType<Outcome<Nothing>.Invalid>(outcome).Problems["present"]);
    }

    private static async Task MeetAsync(TestKith kith, ProgrammeId programme, string on, DateOnly? until = null)
    {
        await kith.AsOfficeAsync(s => s.GetRequiredService<WriteMember>().DoAsync(new(programme, null, "Ada Chair", "Department", "chair", new(2025, 1, 1), until), null, CancellationToken.None));
        Assert.IsType<Outcome<int>.Done>(await kith.AsOfficeAsync(s => s.GetRequiredService<HoldMeeting>().PlanAsync(programme, DateOnly.Parse(on), "Room 4", null, CancellationToken.None)));
    }

    private static async Task HeldAsync(TestKith kith, ProgrammeId programme)
    {
        var meeting = (await kith.AsOfficeAsync(async s => await s.GetRequiredService<ReadMeeting>().FindAsync(await kith.KnownAsync(), 1, CancellationToken.None)))!.Row.Id;
        Assert.IsType<Outcome<Nothing>.Done>(await kith.AsOfficeAsync(s => s.GetRequiredService<HoldMeeting>().AttendAsync(programme, meeting, new("1", "", ""), CancellationToken.None)));
    }

    private static string Form(string handler) => $"form[action='?handler={handler}']";

    private static IEnumerable<(string, string?)> Day(string name, int day, int month, int year) => StatusByBodyTests.Day(name, day, month, year);
}
