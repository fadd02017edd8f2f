using Kith.Record.Practice.Programme;

namespace Kith.Sight.Reform.Laws;

/// <summary>An act, regulations, a strategy or guidance that the programme brings in. Its kind and steps are the pack's.</summary>
public sealed class Law : ReformRow
{
    public int Number { get; init; }
    public required string Title { get; init; }

    /// <summary>Id of the kind in the pack: "act", "regulations".</summary>
    public required string Kind { get; init; }

    /// <summary>The part or section, when it is not the whole.</summary>
    public string? Part { get; init; }

    /// <summary>What it changes for children and families.</summary>
    public required string Says { get; init; }

    /// <summary>References of the actions that wait for it, joined by commas.</summary>
    public string Refs { get; init; } = "";
}

/// <summary>One step of a law: when it is expected, as written, and when it was done and what shows it.</summary>
public sealed class LawStep : ReformRow
{
    public int LawNumber { get; init; }

    /// <summary>Id of the step in the pack.</summary>
    public required string Step { get; init; }

    /// <summary>"Autumn 2026": read by the rule for dates of the plan.</summary>
    public string? Written { get; init; }

    public DateOnly? DoneOn { get; init; }

    /// <summary>What shows it; for the step in which families are asked, how and what came of it.</summary>
    public string? Evidence { get; init; }
}

/// <summary>A step of a law as it stands on a day.</summary>
public sealed record LawStepLine(NamedStep Step, LawStep? Row, DateReading? Read, DueStatus? Status);

/// <summary>A law with every step of its kind, in order. Where it stands is computed.</summary>
public sealed record LawKnown(Law Row, string KindSays, IReadOnlyList<LawStepLine> Steps)
{
    /// <summary>The next step that is not done; null when all are.</summary>
    public LawStepLine? Next => Steps.FirstOrDefault(s => s.Status != DueStatus.Done);

    /// <summary>A step whose day is over.</summary>
    public bool IsLate => Steps.Any(s => s.Status == DueStatus.Overdue);

    /// <summary>Where it stands.</summary>
    public string Says => Next is not { } next ? "All steps done" : $"Next: {next.Step.Says}{(next.Row?.Written is { } written ? $", {written}" : ", no date yet")}{(next.Status == DueStatus.Overdue ? " (overdue)" : "")}";

    /// <summary>Puts laws together. Pure.</summary>
    public static IReadOnlyList<LawKnown> Of(IReadOnlyList<Law> laws, IReadOnlyList<LawStep> steps, DateOnly on, ReformRules rules) => [.. laws.OrderBy(l => l.Number).Select(l =>
    {
        var kind = rules.LawKinds.GetValueOrDefault(l.Kind);
        return new LawKnown(l, kind?.Says ?? l.Kind, [.. (kind?.Steps ?? []).Select(s => Line(s, steps.FirstOrDefault(x => x.LawNumber == l.Number && x.Step == s.Id), on, rules))]);
    })];

    private static LawStepLine Line(NamedStep step, LawStep? row, DateOnly on, ReformRules rules)
    {
        var read = row?.Written is { } written ? WrittenDate.Read(written, rules) : null;
        DueStatus? status = row is null ? null
            : row.DoneOn is { } done && done <= on ? DueStatus.Done
            : read is null ? DueStatus.NoDay : read.Day < on ? DueStatus.Overdue : read.Day <= on.AddDays(rules.DueSoonDays) ? DueStatus.DueSoon : DueStatus.NotYetDue;
        return new(step, row, read, status);
    }
}
