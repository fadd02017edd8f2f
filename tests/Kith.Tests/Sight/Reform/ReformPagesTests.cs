using System.Net;
using Kith.Kernel;
using Kith.Sight.Reform;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Reform;

/// <summary>The programme office, a lead and a board member, on the pages. The clock stands on 3 March 2026.</summary>
public sealed class ReformPagesTests
{
    [Fact]
    public async Task Every_page_of_the_programme_is_found_in_its_navigation()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        var led = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in new[] { "/reform", "/reform/meetings", "/reform/risks" })
            led.UnionWith((await office.OpenAsync(page)).Document.QuerySelectorAll(".kith-sub-navigation a").Select(a => a.GetAttribute("href")!));
        // The form for a new action is led to from its workstream, and a body's own page from the home page of its staff.
        var all = (await kith.RoutesAsync()).Select(r => "/" + r.RoutePattern.RawText!.TrimStart('/')).Where(r => r.StartsWith("/reform", StringComparison.Ordinal) && !r.Contains('{', StringComparison.Ordinal) && !r.StartsWith("/reform-", StringComparison.Ordinal));
        Assert.Empty(all.Except(led).Except(["/reform/actions/new", "/reform/own-body"]));
        Assert.Equal("What waits", (await office.OpenAsync("/reform/today")).The(".kith-sub-navigation__list--under [aria-current='page']").TextContent);
    }

    [Theory]
    [InlineData("/reform")]
    [InlineData("/reform?on=2025-01-01")]
    [InlineData("/reform/workstreams/4")]
    [InlineData("/reform/actions/1.1")]
    [InlineData("/reform/actions/4.1")]
    [InlineData("/reform/actions/new")]
    [InlineData("/reform/timeline")]
    [InlineData("/reform/dependencies")]
    [InlineData("/reform/recommendations")]
    [InlineData("/reform/risks")]
    [InlineData("/reform/benefits")]
    [InlineData("/reform/pack")]
    [InlineData("/reform/end-of-year")]
    [InlineData("/reform/today")]
    [InlineData("/reform/meetings")]
    [InlineData("/reform/promises")]
    [InlineData("/reform/board")]
    [InlineData("/reform/bodies")]
    [InlineData("/reform/pilots")]
    [InlineData("/reform/cases")]
    [InlineData("/reform/laws")]
    [InlineData("/reform/wider")]
    [InlineData("/reform/six-months")]
    public async Task Every_page_opens_for_the_office_with_one_heading_and_for_nobody_without_the_permission(string address)
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var page = await kith.SignedIn(kith.NorthernIreland["programme-office"]).OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.Equal(page.Document.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count(), page.Document.QuerySelectorAll("[id]").Length);
        Assert.Equal(HttpStatusCode.Forbidden, (await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await kith.SignedIn(kith.England["programme-office"]).OpenAsync("/reform")).Status); // another agency: no plan, no leak
        Assert.Contains("No delivery plan is loaded yet", (await kith.SignedIn(kith.England["programme-office"]).OpenAsync("/reform")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_says_what_is_overdue_on_a_day_and_what_that_puts_at_risk()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var board = await kith.SignedIn(kith.NorthernIreland["programme-office"]).OpenAsync("/reform?on=2025-05-01");
        Assert.Contains("On 1 May 2025", board.Text, StringComparison.Ordinal);
        Assert.Contains("April 2025, read as 30 April 2025", board.Text, StringComparison.Ordinal);
        Assert.Contains("Outside the programme: secure care", board.Text, StringComparison.Ordinal);
        Assert.Contains("an insufficient supply of foster care places can lead to children entering residential care", board.Text, StringComparison.Ordinal);

        // The day is written as people write it, and goes on to the next page.
        Assert.Equal(("1", "5", "2025"), (board.The("[name='on.Day']").GetAttribute("value"), board.The("[name='on.Month']").GetAttribute("value"), board.The("[name='on.Year']").GetAttribute("value")));
        var visitor = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        await visitor.OpenAsync("/reform");
        await visitor.SubmitAsync([("on.Day", "2"), ("on.Month", "6"), ("on.Year", "2025"), ("known.Day", "31"), ("known.Month", "2"), ("known.Year", "2025")], "Draw again");
        Assert.Contains("On 2 June 2025", visitor.Page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(visitor.Page.Document.QuerySelectorAll("a[href='/reform/meetings?on=2025-06-02']"));
    }

    [Fact]
    public async Task A_lead_moves_a_date_with_its_reason_and_the_first_date_stays()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var lead = kith.SignedIn(kith.NorthernIreland["workstream-lead"]);
        await lead.OpenAsync("/reform/actions/4.1");
        Assert.Contains("Enter the reason", (await lead.SubmitAsync([("Written", "June 2026")], form: "form[action='?handler=Move']")).Errors);
        Assert.Contains((await lead.SubmitAsync([("Written", "one day"), ("Why", "Later")], form: "form[action='?handler=Move']")).Errors, e => e.StartsWith("No day can be read out of this", StringComparison.Ordinal));
        var page = await lead.SubmitAsync([("Written", "June 2026"), ("Why", "The review waits for the autumn's figures")], form: "form[action='?handler=Move']");
        Assert.Contains("From April 2025 to June 2026: The review waits for the autumn's figures", page.Text, StringComparison.Ordinal);
        Assert.Contains("First written: April 2025", page.Text, StringComparison.Ordinal);
        Assert.Contains("June 2026, read as 30 June 2026", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_can_be_drawn_as_it_was_known_on_a_day()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        kith.Clock.MoveTo(new DateTimeOffset(2026, 4, 20, 10, 0, 0, TimeSpan.Zero));
        var due = (await kith.KnownAsync()).OfRef("4.1")[0].Dues[0].Row;
        await kith.AsOfficeAsync(s => s.GetRequiredService<MoveDate>().DoAsync(due.Id, "June 2026", "Later", CancellationToken.None));
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        Assert.Contains("June 2026, read as", (await office.OpenAsync("/reform/actions/4.1")).Text, StringComparison.Ordinal);
        var then = await office.OpenAsync("/reform/actions/4.1?known=2026-04-01");
        Assert.Contains("Drawn as it was known on 1 April 2026", then.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("June 2026, read as", then.Text, StringComparison.Ordinal);
        Assert.Empty(then.Document.QuerySelectorAll("main form")); // the past is not edited
        Assert.Equal(HttpStatusCode.NotFound, (await office.OpenAsync("/reform/actions/4.1?known=2026-01-01")).Status); // nothing was known yet
    }

    [Fact]
    public async Task A_quarterly_report_opens_with_what_is_known()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var due = (await kith.KnownAsync()).OfRef("4.3")[0].Dues[0].Row;
        await kith.AsOfficeAsync(s => s.GetRequiredService<MeetDate>().DoAsync(due.Id, new(2025, 11, 3), "120 lodgings agreed", CancellationToken.None));
        var lead = kith.SignedIn(kith.NorthernIreland["workstream-lead"]);
        var page = await lead.OpenAsync("/reform/workstreams/4");
        Assert.Contains("4.3 was met on 3 November 2025: 120 lodgings agreed", page.The("#Done").TextContent, StringComparison.Ordinal);
        Assert.Contains("Say what comes next", (await lead.SubmitAsync(button: "Keep the report")).Errors);
        page = await lead.SubmitAsync([("Next", "Recruit supporters")], "Keep the report");
        Assert.Contains("October to December 2025", page.Text, StringComparison.Ordinal);
        Assert.Contains("Recruit supporters", page.Text, StringComparison.Ordinal);
        Assert.Contains("Recruit supporters", (await lead.OpenAsync("/reform/pack")).Text, StringComparison.Ordinal);
        kith.Clock.MoveTo(new DateTimeOffset(2026, 4, 2, 10, 0, 0, TimeSpan.Zero));
        Assert.Contains("Last time you said would come: Recruit supporters", (await lead.OpenAsync("/reform/workstreams/4")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Risks_benefits_and_recommendations_are_written_and_answered()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        await kith.LoadAsync(PublishedData.Recommendations);
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        await office.OpenAsync("/reform/risks");
        Assert.Contains("Say who owns it", (await office.SubmitAsync([("Says", "No money for pilots")], "Keep")).Errors);
        var page = await office.SubmitAsync([("Says", "No money for pilots"), ("Likely", "High"), ("Impact", "Medium"), ("Owner", "Finance lead")], "Keep");
        Assert.Contains("No money for pilots", page.The("table").TextContent, StringComparison.Ordinal);

        await office.OpenAsync("/reform/benefits");
        await office.SubmitAsync([("Workstream", "1"), ("Ref", "1.1"), ("Says", "Fewer referrals to Gateway"), ("Measure", "Referrals in a month"), ("Baseline", "400"), ("BaselineOn.Day", "1"), ("BaselineOn.Month", "4"), ("BaselineOn.Year", "2025"), ("Target", "300")], form: "form[action='?handler=Name']");
        page = await office.SubmitAsync([("Number", "1"), ("Value", "350"), ("On.Day", "1"), ("On.Month", "2"), ("On.Year", "2026"), ("Source", "Gateway count")], form: "form[action='?handler=Measure']");
        Assert.Contains("Moving towards the target", page.Text, StringComparison.Ordinal);
        Assert.Contains("Choose what is counted", (await office.SubmitAsync([("Number", "1")], form: "form[action='?handler=Take']")).Errors);
        page = await office.SubmitAsync([("Number", "1"), ("Counted", "children-without-worker")], form: "form[action='?handler=Take']");
        Assert.Contains("Counted by Kith: Children without a worker", page.Text, StringComparison.Ordinal);
        Assert.Contains("Target reached", page.Text, StringComparison.Ordinal); // nobody waits in this house

        var open = (await kith.KnownAsync()).Recommendations.First(r => r.Number == 70);
        await office.OpenAsync($"/reform/recommendations/{open.Id.Value}");
        Assert.Contains("Say what shows that it is done", (await office.SubmitAsync([("State", "Done")], "Keep the answer")).Errors);
        page = await office.SubmitAsync([("State", "Done"), ("Evidence", "Reference groups meet in each Trust"), ("Benefit", "1")], "Keep the answer");
        Assert.Contains("Reference groups meet in each Trust", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_is_added_by_hand_and_who_changed_it_and_why_is_kept()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        await office.OpenAsync("/reform/actions/new");
        Assert.Contains("The plan has an action 4.1 already", (await office.SubmitAsync([("Workstream", "4"), ("Ref", "4.1"), ("Says", "x"), ("Due", "June 2026"), ("Why", "Board of March")], "Add")).Errors);
        var page = await office.SubmitAsync([("Workstream", "4"), ("Ref", "4.4"), ("Says", "Ask carers what they need"), ("Due", "Autumn 2026"), ("Why", "Board of March")], "Add");
        Assert.Equal("Ask carers what they need", page.Heading);
        Assert.Contains("Autumn 2026, read as 30 November 2026", page.Text, StringComparison.Ordinal);
        page = await office.SubmitAsync([("Says", "Ask every carer what they need"), ("Why", "Said at the forum")], form: "form[action='?handler=Change']");
        Assert.Equal("Ask every carer what they need", page.Heading);
        var row = (await kith.KnownAsync()).OfRef("4.4")[0].Row;
        Assert.Equal(("Programme office of lagan", "Said at the forum"), (row.By, row.Why));
    }
}
