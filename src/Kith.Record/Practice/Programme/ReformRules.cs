using System.Globalization;
using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice.Programme;

/// <summary>A day of any year: "11-30".</summary>
public readonly record struct DayOfYear(int Month, int Day)
{
    /// <summary>That day in a year; the last of February stays the last.</summary>
    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}

/// <summary>The last day of a season, and whether that lies in the year after.</summary>
public sealed record SeasonEnd(string Word, DayOfYear Ends, bool NextYear)
{
    internal static SeasonEnd? Read(PackMap map) => new(map.Text("word"), ReformRules.Day(map, "ends"), map.YesNo("next-year"));
}

/// <summary>The body that runs the programme.</summary>
public sealed record ProgrammeOffice(string Slug, string Name, string Place)
{
    internal static ProgrammeOffice? Read(PackMap map) => new(map.Text("slug"), map.Text("name"), map.Text("place"));
}

/// <summary>Something with an id that stays and words that may change: a stage, a step.</summary>
public sealed record NamedStep(string Id, string Says)
{
    internal static NamedStep? Read(PackMap map) => new(map.Text("id"), map.Text("says"));
}

/// <summary>A kind of law or policy and the steps it takes, in order.</summary>
public sealed record LawKind(string Id, string Says, IReadOnlyList<NamedStep> Steps)
{
    internal static LawKind? Read(PackMap map) => new(map.Text("id"), map.Text("says"), [.. map.Items("steps").ById(NamedStep.Read, s => s.Id).Values]);
}

/// <summary>How what each Trust or authority says becomes one word.</summary>
/// <param name="NeedsAll">In place only when it is in place in all of them; otherwise in more than half.</param>
/// <param name="OldAfterDays">Days after which what one said is marked as old.</param>
public sealed record RollUpRule(bool NeedsAll, int OldAfterDays)
{
    internal static RollUpRule? Read(PackMap map) => new(map.OneOf("in-place-needs", Needs) == "all", map.Number("old-after-days"));

    private static readonly Dictionary<string, string> Needs = new(StringComparer.Ordinal) { ["all"] = "all", ["most"] = "most" };
}

/// <summary>How on-screen time is counted from what the house writes down anyway.</summary>
/// <param name="LongestGapMinutes">Between one page and the next; a longer gap is taken as time away from the screen.</param>
/// <param name="Days">How many days back are counted.</param>
public sealed record ScreenTimeRule(int LongestGapMinutes, int Days)
{
    internal static ScreenTimeRule? Read(PackMap map) => new(map.Number("longest-gap-minutes"), map.Number("days"));
}

/// <summary>How written dates of a plan are read, and when they count as due: <c>reform.yaml</c>.</summary>
/// <param name="MonthIsLastDay">Whether "December 2024" is the 31st; otherwise the 1st.</param>
/// <param name="DueSoonDays">Days before its day from which a date is due soon.</param>
/// <param name="ReportDueDays">Days after the end of a quarter within which its report is expected.</param>
/// <param name="RemindDays">Days before a report is late on which its lead is reminded.</param>
/// <param name="MonthsToBegin">Months after a review within which each recommendation is decided and begun.</param>
/// <param name="CaseStages">The stages of approval of a business case, in order.</param>
public sealed record ReformRules(
    string Source, bool Checked, bool MonthIsLastDay, DayOfYear YearEnds, DayOfYear FinancialYearEnds, IReadOnlyDictionary<string, SeasonEnd> Seasons,
    int DueSoonDays, int ReportDueDays, int RemindDays, int MonthsToBegin, RollUpRule RollUp, IReadOnlyList<NamedStep> CaseStages, IReadOnlyDictionary<string, LawKind> LawKinds,
    ScreenTimeRule ScreenTime, ProgrammeOffice Office)
{
    internal static ReformRules? Read(PackMap map) => new(
        map.Text("source"), map.YesNo("checked"), map.OneOf("month", Months) == "last-day", Day(map, "year-ends"), Day(map, "financial-year-ends"),
        map.Items("seasons").ById(SeasonEnd.Read, s => s.Word), map.Number("due-soon-days"), map.Number("report-due-days"),
        map.Number("remind-days"), map.Number("months-to-begin"), map.Need("roll-up")?.Map(RollUpRule.Read) ?? new(true, 0), [.. map.Items("case-stages").ById(NamedStep.Read, s => s.Id).Values],
        map.Items("law-kinds").ById(LawKind.Read, k => k.Id), map.Need("screen-time")?.Map(ScreenTimeRule.Read) ?? new(0, 0),
        map.Need("office")?.Map(ProgrammeOffice.Read) ?? new("", "", ""));

    internal static DayOfYear Day(PackMap map, string key)
    {
        if (map.Need(key) is not { } node || node.Text() is not { } text) return new(1, 1);
        // A leap year, so that 02-29 can be written.
        if (DateOnly.TryParseExact($"2000-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new(day.Month, day.Day);
        node.Wrong($"'{text}' is not a day of the year. Write month and day in quotes as \"11-30\"");
        return new(1, 1);
    }

    private static readonly Dictionary<string, string> Months = new(StringComparer.Ordinal) { ["first-day"] = "first-day", ["last-day"] = "last-day" };
}
