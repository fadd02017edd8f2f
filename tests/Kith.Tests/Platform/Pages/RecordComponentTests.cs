using AngleSharp.Dom;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;

namespace Kith.Tests.Platform.Pages;

public class RecordComponentTests
{
    private const string Hostile = "\"><img src=x onerror=alert(1)>'&";

    private static HeldValueOptions Held(HeldAs how = HeldAs.Confirm, string? href = "/correct") => new()
    {
        Fact = "p1|child.gp", As = how, Label = "GP", Value = "Dr Hollow", Source = "the school", Said = new DateOnly(2026, 3, 3), Who = "Anna Quinn", CorrectHref = href,
    };

    [Fact]
    public void A_held_value_shows_who_said_it_when_and_one_click_to_correct_it()
    {
        var row = Drawn.Page(HeldValue.Render(Held())).FirstElementChild!;
        Assert.Equal("p1|child.gp", row.GetAttribute("data-held"));
        Assert.Equal("confirm", row.GetAttribute("data-held-as"));
        Assert.Equal("Said by the school on 3 March 2026, written down by Anna Quinn", row.QuerySelector(".kith-source")!.TextContent);
        Assert.Equal("Correct GP", row.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public void A_held_value_that_is_only_shown_has_no_link()
    {
        var row = Drawn.Page(HeldValue.Render(Held(HeldAs.Show, null))).FirstElementChild!;
        Assert.Equal("show", row.GetAttribute("data-held-as"));
        Assert.Empty(row.QuerySelectorAll("a"));
    }

    [Fact]
    public void A_held_value_to_confirm_needs_the_way_to_correct_it()
    {
        Assert.Throws<InvalidOperationException>(() => HeldValue.Render(Held(href: null)));
        Assert.Throws<InvalidOperationException>(() => HeldValue.Render(Held() with { Fact = "child.gp" }));
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("the GP", null, null, "Said by the GP")]
    [InlineData(null, "2026-03-03", null, "On 3 March 2026")]
    [InlineData(null, null, "Anna Quinn", "Written down by Anna Quinn")]
    public void A_source_line_says_only_what_is_known(string? source, string? said, string? who, string? line) =>
        Assert.Equal(line, HeldValue.SourceLine(source, said is null ? null : DateOnly.Parse(said), who));

    [Fact]
    public void A_value_nobody_knows_is_said_in_words() =>
        Assert.Equal("Not known", Drawn.Page(SummaryList.Render([new SummaryRow("Dentist")])).QuerySelector("dd")!.TextContent);

    [Theory]
    [InlineData(ClockState.Soon, 2, 15, "2 working days left of 15")]
    [InlineData(ClockState.Running, 1, null, "1 working day left")]
    [InlineData(ClockState.Running, 0, 15, "Due today, the last of 15")]
    [InlineData(ClockState.Overdue, 3, 15, "3 working days overdue")]
    [InlineData(ClockState.MetLate, 1, 15, "Met 1 working day late")]
    [InlineData(ClockState.Met, 0, 15, "Met in time")]
    [InlineData(ClockState.Stopped, 0, 15, "Stopped")]
    public void A_clock_speaks_in_the_unit_of_its_rule(ClockState state, int count, int? limit, string says) =>
        Assert.Equal(says, ClockFace.Says(new ClockFaceOptions { State = state, Count = count, Limit = limit, Unit = "working day" }));

    [Fact]
    public void A_clock_whose_rule_nobody_checked_says_so() =>
        Assert.Contains("unverified", Drawn.Page(ClockFace.Render(new ClockFaceOptions { State = ClockState.Running, Count = 5, Unit = "hour", Unverified = true })).TextContent, StringComparison.Ordinal);

    [Fact]
    public void Every_state_of_a_task_has_words()
    {
        var tasks = Enum.GetValues<TaskState>().Select(state => new TaskItem("Task", "/", state, "Hint")).ToList();
        var page = Drawn.Page(TaskList.Render(tasks));
        Assert.Equal(tasks.Count, page.QuerySelectorAll(".govuk-task-list__status").Select(s => s.TextContent).Where(t => t.Length > 0).Distinct().Count());
        Assert.Equal("task-list-1-hint task-list-1-status", page.QuerySelector("a")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public void A_table_scrolls_inside_itself_and_names_its_rows()
    {
        var page = Drawn.Page(Table.Render("My children", [new("Child"), new("Actions", true)], [["Amy", "4"], [Hostile, "1"]]));
        var frame = page.QuerySelector(".kith-scroll")!;
        Assert.Equal(("region", "My children", "0"), (frame.GetAttribute("role"), frame.GetAttribute("aria-label"), frame.GetAttribute("tabindex")));
        Assert.Equal(2, page.QuerySelectorAll("tbody th[scope=row]").Length);
        Assert.Contains("govuk-table__cell--numeric", page.QuerySelector("td")!.ClassName, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Table.Render("Wrong", [new("Child")], [["Amy", "4"]]));
    }

    [Fact]
    public void The_navigation_takes_six_entries_and_no_more()
    {
        var six = Enumerable.Range(1, 6).Select(n => new NavigationItem("Page " + n, "/" + n, n == 2)).ToList();
        var page = Drawn.Page(ServiceNavigation.Render(six));
        Assert.Equal("/2", page.QuerySelector("[aria-current]")!.GetAttribute("href"));
        Assert.Throws<InvalidOperationException>(() => ServiceNavigation.Render([.. six, new NavigationItem("Page 7", "/7")]));
    }

    [Fact]
    public void Newer_and_older_are_left_out_when_there_is_nothing_there()
    {
        Assert.Null(Pagination.Render(null, null));
        Assert.Single(Drawn.Page(Pagination.Render(null, "/older")!).QuerySelectorAll("a[rel=next]"));
    }

    public static TheoryData<string, IHtmlContent> Everything => new()
    {
        { "heading", Heading.Render(Hostile, Hostile) },
        { "button", Button.Render(new ButtonOptions(Hostile) { Name = Hostile, Value = Hostile, HiddenText = Hostile }) },
        { "button link", Button.Render(new ButtonOptions(Hostile) { Href = "/", Kind = ButtonKind.Warning }) },
        { "details", Words.Details(Hostile, HtmlString.Empty) },
        { "tag", StatusTag.Render(Hostile, TagTone.Red) },
        { "fieldset", Fieldset.Render(Hostile, HtmlString.Empty) },
        { "notice", NotificationBanner.Says(Hostile, success: true) },
        { "panel", ConfirmationPanel.Render(Hostile, Hostile, Hostile) },
        { "summary list", SummaryList.Render([new SummaryRow(Hostile) { Value = Hostile, Source = Hostile, ActionHref = "/" }], title: Hostile) },
        { "held", HeldValue.Render(new HeldValueOptions { Fact = "p|f", As = HeldAs.Show, Label = Hostile, Value = Hostile, Source = Hostile, Who = Hostile }) },
        { "tasks", TaskList.Render([new TaskItem(Hostile, "/", TaskState.Problem, Hostile)]) },
        { "timeline", Timeline.Render([new TimelineEntry(Hostile, new DateOnly(2026, 3, 3)) { By = Hostile }]) },
        { "identity", IdentityBar.Render(new IdentityBarOptions(Hostile) { Lines = [Hostile], Chips = [new Chip(Hostile), new Chip(Hostile, TagTone.Red, "/")] }) },
        { "sub navigation", SubNavigation.Render([new NavigationItem(Hostile, "/")], Hostile) },
        { "rail", SideRail.Render(SideRail.Block(Hostile, HtmlString.Empty), HtmlString.Empty, Hostile) },
        { "board", Board.Render(Board.Column(Hostile, 1, Board.Card(Hostile, "/", null))) },
        { "clock", ClockFace.Render(new ClockFaceOptions { State = ClockState.Soon, Count = 1, Unit = Hostile, Name = Hostile, Due = Hostile }) },
        { "filter", Filter.Render([new ChosenFilter(Hostile, "/")], HtmlString.Empty, "/") },
        { "emergency", EmergencyBanner.Render(Hostile, HtmlString.Empty) },
        { "exit", ExitThisPage.Render("https://www.example.org/", Hostile) },
        { "back", BackLink.Render("/", Hostile) },
        { "chart", ChartFrame.Render(Hostile, Hostile, HtmlString.Empty, HtmlString.Empty) },
        { "error summary", ErrorSummary.Render([new PageError("Q", Hostile, "Q"), new PageError("", Hostile, null)])! },
    };

    [Theory, MemberData(nameof(Everything), DisableDiscoveryEnumeration = true)]
    public void No_component_lets_hostile_words_out_or_carries_style_or_script(string name, IHtmlContent component)
    {
        var page = Drawn.Page(component);
        Assert.True(page.QuerySelectorAll("img, script, style").Length == 0, name);
        Assert.Contains("<img src=x", page.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("*"), one => Assert.DoesNotContain(one.Attributes, a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_submit_button_takes_one_press() =>
        Assert.Equal("true", Drawn.Page(Button.Render(new ButtonOptions("Send"))).QuerySelector("button")!.GetAttribute("data-prevent-double-click"));
}
