using System.Globalization;
using Kith.Kernel;
using Kith.Record.Practice;

namespace Kith.Cli.Demo.Stories;

/// <summary>One thing somebody does in a story.</summary>
/// <param name="Moment">When (UTC): worked out from a working day relative to today, so that the demo is always current.</param>
/// <param name="By">Who does it: the part of their email before the @, or "public".</param>
/// <param name="Does">What they do: the name of a kind of step.</param>
internal sealed record StoryStep(DateTime Moment, string By, string Does, Said Says);

/// <summary>A hero story: what happens with one family or a few, written as data under demo/stories.</summary>
internal sealed record Story(string Id, string Title, string Agency, IReadOnlyList<StoryStep> Steps)
{
    private static readonly TimeSpan BetweenSteps = TimeSpan.FromMinutes(4);

    /// <summary>Every story of the folder, by file name.</summary>
    public static IReadOnlyList<Story> LoadAll(string demoFolder, Region region, PracticePacks practice, DateOnly today) =>
        Directory.GetFiles(Path.Combine(demoFolder, "stories"), "*.yaml").Order(StringComparer.Ordinal).Select(path => Load(path, region, practice, today)).ToList();

    private static Story Load(string path, Region region, PracticePacks practice, DateOnly today)
    {
        var said = Said.Read(path);
        var slug = said.Text("agency");
        var agency = region.Agencies.Find(a => a.Slug == slug) ?? throw said.Wrong($"there is no agency '{slug}' in region.yaml");
        var days = new WorkingDays(practice[agency.Place].Calendar, today);
        var steps = new List<StoryStep>();
        foreach (var step in said.Maps("steps"))
        {
            var moment = London.ToUtc(days.On(step.Number("day") ?? throw step.Wrong("'day' is missing")), Time(step));
            if (London.DateOf(moment) >= today) throw step.Wrong("a step is played on a day before today: write -1 or less");
            // What is written later happens later, whatever its clock time says.
            moment = steps.Count > 0 && steps[^1].Moment + BetweenSteps > moment ? steps[^1].Moment + BetweenSteps : moment;
            steps.Add(new(moment, step.Text("by"), step.Text("does"), step));
        }

        var story = new Story(said.Text("story"), said.Text("title"), slug, steps);
        _ = said.Text("proves");
        said.End();
        return story;
    }

    private static TimeOnly Time(Said step) =>
        TimeOnly.TryParseExact(step.Text("at"), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : throw step.Wrong("'at' is a time such as \"09:40\", in quotes");
}

/// <summary>Days told as working days from today: -3 is three working days ago. On a day off, today is the last working day before it.</summary>
internal sealed class WorkingDays(WorkingCalendar calendar, DateOnly today)
{
    /// <summary>The day the count starts from.</summary>
    public DateOnly Today => today;

    /// <summary>The day.</summary>
    public DateOnly On(int offset)
    {
        var day = today;
        while (!calendar.IsWorkingDay(day)) day = day.AddDays(-1);
        var left = Math.Abs(offset);
        while (left > 0)
        {
            day = day.AddDays(Math.Sign(offset));
            if (calendar.IsWorkingDay(day)) left--;
        }

        return day;
    }
}
