using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Laws;

/// <summary>A law as somebody writes it down.</summary>
public sealed record LawWritten(ProgrammeId Programme, string? Title, string? Kind, string? Part, string? Says, string? Refs);

/// <summary>A step: expected, or done.</summary>
/// <param name="Seen">What the page showed of this step; null when nothing was known.</param>
public sealed record LawStepWritten(ProgrammeId Programme, int Law, string? Step, ReformRowId? Seen, string? Written, DateOnly? DoneOn, string? Evidence);

/// <summary>What history keeps of a law.</summary>
public sealed record LawWrote(int Number, string Title);

/// <summary>What history keeps of a step.</summary>
public sealed record LawStepped(int Law, string Step, string? Written, DateOnly? DoneOn);

/// <summary>Writes down a law the programme brings in, and how far its steps are.</summary>
public sealed class WriteLaw(Work work, PracticePacks practice)
{
    /// <summary>Writing it down.</summary>
    public static readonly ActionInfo Action = new("reform.write-law", "reform.edit", "Wrote down a law of the programme");

    /// <summary>A step.</summary>
    public static readonly ActionInfo Stepping = new("reform.step-law", "reform.report", "Kept a step of a law");

    /// <summary>A law was written down.</summary>
    public static readonly EventKind<LawWrote> Wrote = new("reform.law-written", Significance.Housekeeping, p => $"{p.Title} was written down as law {p.Number}");

    /// <summary>A step was kept.</summary>
    public static readonly EventKind<LawStepped> Stepped = new(
        "reform.law-stepped", Significance.Housekeeping, p => $"Law {p.Law}, {p.Step}: {(p.DoneOn is { } done ? $"done on {done:d MMMM yyyy}" : $"expected {p.Written}")}");

    /// <summary>Keeps the law.</summary>
    public Task<Outcome<int>> DoAsync(LawWritten said, CancellationToken cancellation) => work.DoAsync<int>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.ProgrammeAsync(said.Programme, cancellation) is null) return new Outcome<int>.NotFound();
        var refs = KnockOn.Refs(said.Refs ?? "");
        var known = await hand.InForce<HeadlineAction>(said.Programme).Select(a => a.Ref).Distinct().ToListAsync(cancellation);
        if (ReformHand.Problems<int>(
            (string.IsNullOrWhiteSpace(said.Title) || said.Title.Length > 300, "title", "Enter the title, in 300 characters or less"), (said.Kind is null || !practice.Reform.LawKinds.ContainsKey(said.Kind), "kind", "Choose what it is"),
            (string.IsNullOrWhiteSpace(said.Says), "says", "Say what it changes for children and families"), (said.Part?.Length > 200, "part", "The part must be 200 characters or less"),
            (refs.FirstOrDefault(r => !known.Contains(r)) is not null, "refs", $"The plan has no action {refs.FirstOrDefault(r => !known.Contains(r))}")) is { } wrong) return wrong;
        var number = await hand.NextAsync<Law>(said.Programme, l => l.Number, cancellation);
        hand.Keep(said.Programme, new Law { Number = number, Title = said.Title!.Trim(), Kind = said.Kind!, Part = string.IsNullOrWhiteSpace(said.Part) ? null : said.Part.Trim(), Says = said.Says!.Trim(), Refs = string.Join(',', refs) }, null);
        hand.Happened(Wrote, new(number, said.Title.Trim()), [], subject: ("programme", said.Programme.Value));
        return number;
    }, cancellation);

    /// <summary>Keeps when a step is expected, or that it is done and what shows it.</summary>
    public Task<Outcome<Nothing>> StepAsync(LawStepWritten said, string? why, CancellationToken cancellation) => work.DoAsync<Nothing>(Stepping, About.Nobody, why, async hand =>
    {
        if (await hand.ProgrammeAsync(said.Programme, cancellation) is null) return new Outcome<Nothing>.NotFound();
        if (await hand.InForce<Law>(said.Programme).FirstOrDefaultAsync(l => l.Number == said.Law, cancellation) is not { } law) return new Outcome<Nothing>.NotFound();
        var step = practice.Reform.LawKinds.GetValueOrDefault(law.Kind)?.Steps.FirstOrDefault(s => s.Id == said.Step);
        var before = await hand.InForce<LawStep>(said.Programme).FirstOrDefaultAsync(s => s.LawNumber == said.Law && s.Step == said.Step, cancellation);
        var written = string.IsNullOrWhiteSpace(said.Written) ? before?.Written : said.Written.Trim();
        if (ReformHand.Problems<Nothing>(
            (step is null, "step", "Choose the step"), (said.DoneOn is null && written is null, "written", "Enter when it is expected, or the day it was done"),
            (written is not null && WrittenDate.Read(written, practice.Reform) is null, "written", "No day can be read out of this. Write a day, a month, a season or a year, such as June 2025"),
            (said.DoneOn > London.Today(hand.Clock), "doneOn", "The day it was done cannot be in the future"), (said.DoneOn is not null && string.IsNullOrWhiteSpace(said.Evidence), "evidence", "Say what shows it"),
            (before?.Written is not null && written != before.Written && string.IsNullOrWhiteSpace(why), "why", "Say why the date moves")) is { } wrong) return wrong;
        if (said.Seen is { } seen && before?.Id != seen) return new Outcome<Nothing>.Conflict(0);
        hand.Keep(said.Programme, new LawStep { LawNumber = said.Law, Step = step!.Id, Written = written, DoneOn = said.DoneOn, Evidence = string.IsNullOrWhiteSpace(said.Evidence) ? null : said.Evidence.Trim() }, why, before);
        hand.Happened(Stepped, new(said.Law, step.Says, written, said.DoneOn), [], subject: ("programme", said.Programme.Value));
        return Nothing.Value;
    }, cancellation);
}
