using Kith.Kernel;
using Kith.Record.Practice.Programme;

namespace Kith.Sight.Reform;

/// <summary>How a date stands. Computed, never typed.</summary>
public enum DueStatus
{
    /// <summary>Met.</summary>
    Done,

    /// <summary>Its day is over and it is not met.</summary>
    Overdue,

    /// <summary>Its day is near.</summary>
    DueSoon,

    /// <summary>Its day is far.</summary>
    NotYetDue,

    /// <summary>No day can be read out of what is written.</summary>
    NoDay,
}

/// <summary>A move of a date, with its reason.</summary>
public sealed record Slip(string From, string To, string Why, string By, DateTime At);

/// <summary>A date with everything known of it.</summary>
/// <param name="Row">The version in force.</param>
/// <param name="First">What was written first.</param>
public sealed record DueLine(DueDate Row, string First, DateReading? Read, IReadOnlyList<Slip> Slips, DueStatus Status)
{
    /// <summary>"1.3, draft policy".</summary>
    public string Name => Row.What is null ? Row.Ref : $"{Row.Ref}, {Row.What}";
}

/// <summary>An action with its dates.</summary>
public sealed record ActionLine(HeadlineAction Row, IReadOnlyList<DueLine> Dues)
{
    /// <summary>All its dates are met.</summary>
    public bool IsDone => Dues.Count > 0 && Dues.All(d => d.Status == DueStatus.Done);

    /// <summary>One of its dates is over and not met.</summary>
    public bool IsLate => Dues.Any(d => d.Status == DueStatus.Overdue);

    /// <summary>The worst of its dates.</summary>
    public DueStatus Status => IsDone ? DueStatus.Done : Dues.Select(d => d.Status).Where(s => s != DueStatus.Done).DefaultIfEmpty(DueStatus.NoDay).Min();

    /// <summary>The last day it should be ready by.</summary>
    public DateOnly? LastDay => Dues.Max(d => d.Read?.Day);
}

/// <summary>A workstream with its actions.</summary>
public sealed record WorkstreamLine(Workstream Row, IReadOnlyList<ActionLine> Actions, IReadOnlyList<ProgressReport> Reports)
{
    /// <summary>Chairs and co-chairs.</summary>
    public IReadOnlyList<string> Leads => Lines.Of(Row.Leads);

    /// <summary>How many of its dates stand so.</summary>
    public int Count(DueStatus status) => Actions.SelectMany(a => a.Dues).Count(d => d.Status == status);
}

/// <summary>A benefit with what was measured.</summary>
public sealed record BenefitLine(Benefit Row, IReadOnlyList<BenefitReading> Readings)
{
    /// <summary>The latest value; the baseline before anything was measured.</summary>
    public long Latest => Readings.Count > 0 ? Readings[^1].Value : Row.Baseline;

    /// <summary>What the measure says, in words.</summary>
    public string Says => Readings.Count == 0 ? "Not measured yet"
        : Reached ? "Target reached"
        : Latest == Row.Baseline ? "No change from the baseline"
        : (Latest < Row.Baseline) == Row.LessIsBetter ? "Moving towards the target" : "Moving away from the target";

    private bool Reached => Row.LessIsBetter ? Latest <= Row.Target : Latest >= Row.Target;
}

/// <summary>Everything known of a programme at a moment.</summary>
/// <param name="On">The day it is judged by.</param>
/// <param name="Moment">Only what was recorded by then is shown; the end of time when everything is.</param>
public sealed record ProgrammeKnown(
    Programme Programme, DateOnly On, DateTime Moment, IReadOnlyList<WorkstreamLine> Workstreams, IReadOnlyList<Interdependency> Links, IReadOnlyList<Recommendation> Recommendations,
    IReadOnlyList<ProgrammeRisk> Risks, IReadOnlyList<BenefitLine> Benefits)
{
    /// <summary>Every action, in the order of the plan.</summary>
    public IEnumerable<ActionLine> Actions => Workstreams.SelectMany(w => w.Actions);

    /// <summary>Every date, in the order of the plan.</summary>
    public IEnumerable<DueLine> Dues => Actions.SelectMany(a => a.Dues);

    /// <summary>The workstream of a number.</summary>
    public WorkstreamLine? Workstream(int number) => Workstreams.FirstOrDefault(w => w.Row.Number == number);

    /// <summary>The actions of a reference.</summary>
    public IReadOnlyList<ActionLine> OfRef(string reference) => [.. Actions.Where(a => a.Row.Ref == reference)];

    /// <summary>The workstream an action belongs to; null when the plan has no such action.</summary>
    public int? WorkstreamOf(string reference) => Actions.FirstOrDefault(a => a.Row.Ref == reference)?.Row.WorkstreamNumber;

    /// <summary>Puts the versions known at a moment together. Pure.</summary>
    public static ProgrammeKnown Of(Programme programme, ReformRows rows, DateTime moment, DateOnly on, ReformRules rules)
    {
        var known = rows.Known(moment);
        var dues = rows.Dues.Where(d => d.RecordedAt <= moment).OrderBy(d => d.RecordedAt).ThenBy(d => d.ReplacedAt ?? DateTime.MaxValue).GroupBy(d => (d.Ref, d.Nth, d.Part)).Where(g => g.Any(d => d.KnownAt(moment)))
            .Select(g => Line([.. g], g.Last(d => d.KnownAt(moment)), on, rules)).ToLookup(l => (l.Row.Ref, l.Row.Nth));
        var reports = known.Reports.OrderByDescending(r => r.Quarter).ToLookup(r => r.WorkstreamNumber);
        var actions = known.Actions.OrderBy(a => a.Order).Select(a => new ActionLine(a, [.. dues[a.Key].OrderBy(d => d.Row.Part)])).ToLookup(a => a.Row.WorkstreamNumber);
        var readings = known.Readings.OrderBy(r => r.On).ToLookup(r => r.BenefitNumber);
        return new(
            programme, on, moment, [.. known.Workstreams.OrderBy(w => w.Number).Select(w => new WorkstreamLine(w, [.. actions[w.Number]], [.. reports[w.Number]]))],
            [.. known.Links.OrderBy(l => l.Number)], [.. known.Recommendations.OrderBy(r => r.Review, StringComparer.Ordinal).ThenBy(r => r.Number)],
            [.. known.Risks.OrderBy(r => r.Number)], [.. known.Benefits.OrderBy(b => b.Number).Select(b => new BenefitLine(b, [.. readings[b.Number]]))]);
    }

    private static DueLine Line(IReadOnlyList<DueDate> versions, DueDate now, DateOnly on, ReformRules rules)
    {
        var slips = versions.Zip(versions.Skip(1)).Where(v => v.First.Written != v.Second.Written)
            .Select(v => new Slip(v.First.Written, v.Second.Written, v.Second.Why ?? "", v.Second.By, v.Second.RecordedAt)).ToList();
        var read = WrittenDate.Read(now.Written, rules);
        return new(now, versions[0].Written, read, slips, StatusOf(now, read, on, rules.DueSoonDays));
    }

    private static DueStatus StatusOf(DueDate due, DateReading? read, DateOnly on, int soonDays) =>
        due.MetOn is { } met && met <= on ? DueStatus.Done
        : read is null ? DueStatus.NoDay
        : read.Day < on ? DueStatus.Overdue
        : read.Day <= on.AddDays(soonDays) ? DueStatus.DueSoon : DueStatus.NotYetDue;
}

/// <summary>Every version of everything a programme keeps.</summary>
public sealed record ReformRows(
    IReadOnlyList<Workstream> Workstreams, IReadOnlyList<HeadlineAction> Actions, IReadOnlyList<DueDate> Dues, IReadOnlyList<Interdependency> Links,
    IReadOnlyList<Recommendation> Recommendations, IReadOnlyList<ProgressReport> Reports, IReadOnlyList<ProgrammeRisk> Risks, IReadOnlyList<Benefit> Benefits,
    IReadOnlyList<BenefitReading> Readings)
{
    /// <summary>Only what was known at a moment.</summary>
    public ReformRows Known(DateTime moment)
    {
        List<T> Of<T>(IEnumerable<T> rows) where T : ReformRow => [.. rows.Where(r => r.KnownAt(moment))];
        return new(Of(Workstreams), Of(Actions), Of(Dues), Of(Links), Of(Recommendations), Of(Reports), Of(Risks), Of(Benefits), Of(Readings));
    }
}

/// <summary>Lists kept as lines of text.</summary>
public static class Lines
{
    /// <summary>The lines that hold something.</summary>
    public static IReadOnlyList<string> Of(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A text of these lines.</summary>
    public static string Together(IEnumerable<string> lines) => string.Join('\n', lines.Select(l => l.ReplaceLineEndings(" ").Trim()));
}
