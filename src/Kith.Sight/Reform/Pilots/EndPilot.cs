using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Pilots;

/// <summary>What was decided after a pilot.</summary>
public sealed record PilotDecision(PilotEnd? End, string? By, DateOnly? On, string? Because, string? SpreadTo);

/// <summary>What history keeps of a measured value.</summary>
public sealed record PilotMeasured(int Number, string Says, long After);

/// <summary>What history keeps of an evaluation.</summary>
public sealed record PilotEvaluated(int Number, string From);

/// <summary>What history keeps of a decision.</summary>
public sealed record PilotEnded(int Number, PilotEnd End, string By);

/// <summary>Measures a pilot, says what was learnt, and decides what follows: in this order, so that no decision stands on nothing.</summary>
public sealed class EndPilot(Work work)
{
    /// <summary>Measuring.</summary>
    public static readonly ActionInfo Measuring = new("reform.measure-pilot", "reform.report", "Measured a pilot");

    /// <summary>Evaluating.</summary>
    public static readonly ActionInfo Evaluating = new("reform.evaluate-pilot", "reform.report", "Said what a pilot taught");

    /// <summary>Deciding.</summary>
    public static readonly ActionInfo Deciding = new("reform.decide-pilot", "reform.edit", "Decided what follows a pilot");

    /// <summary>A value was recorded.</summary>
    public static readonly EventKind<PilotMeasured> Measured = new("reform.pilot-measured", Significance.Housekeeping, p => $"Pilot {p.Number}: {p.Says} stood at {p.After}");

    /// <summary>It was evaluated.</summary>
    public static readonly EventKind<PilotEvaluated> Evaluated = new("reform.pilot-evaluated", Significance.Housekeeping, p => $"Pilot {p.Number} was evaluated by {p.From}");

    /// <summary>It was decided.</summary>
    public static readonly EventKind<PilotEnded> Ended = new("reform.pilot-decided", Significance.Housekeeping, p => $"Pilot {p.Number}: {DrawPilots.Says(p.End).ToLowerInvariant()}, decided by {p.By}");

    /// <summary>A decision needs what was learnt.</summary>
    public static readonly Refusal NotEvaluated = new("reform.pilot-not-evaluated", "Say what was learnt first: a decision must stand on it");

    /// <summary>Keeps what was measured on a day, and where the value is from.</summary>
    public Task<Outcome<Nothing>> MeasureAsync(ProgrammeId programme, ReformRowId seen, long? after, DateOnly? on, string? source, CancellationToken cancellation) => work.DoAsync<Nothing>(Measuring, About.Nobody, null, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<PilotMeasure, Nothing>(programme, seen, cancellation);
        if (end is not null) return end;
        if (ReformHand.Problems<Nothing>(
            (after is null, "after", "Enter the value, as a whole number"), (on is null, "afterOn", "Enter the day it was measured"), (on > London.Today(hand.Clock), "afterOn", "The day cannot be in the future"),
            (string.IsNullOrWhiteSpace(source) || source.Length > 300, "source", "Say where the value is from")) is { } wrong) return wrong;
        hand.Keep(programme, new PilotMeasure { PilotNumber = before!.PilotNumber, Number = before.Number, Says = before.Says, Before = before.Before, Target = before.Target, After = after, AfterOn = on, Source = source!.Trim() }, null, before);
        hand.Happened(Measured, new(before.PilotNumber, before.Says, after!.Value), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);

    /// <summary>Keeps what was learnt, good and bad, and who evaluated it.</summary>
    public Task<Outcome<Nothing>> EvaluateAsync(ProgrammeId programme, ReformRowId seen, string? learnt, string? from, CancellationToken cancellation) => work.DoAsync<Nothing>(Evaluating, About.Nobody, null, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<Pilot, Nothing>(programme, seen, cancellation);
        if (end is not null) return end;
        if (ReformHand.Problems<Nothing>(
            (string.IsNullOrWhiteSpace(learnt), "learnt", "Say what was learnt: what worked, what did not, for whom"), (string.IsNullOrWhiteSpace(from) || from.Length > 200, "learntFrom", "Say who evaluated it"),
            (before!.From > London.Today(hand.Clock), "learnt", "It has not begun")) is { } wrong) return wrong;
        hand.Keep(programme, before.With(learnt: learnt!.Trim(), learntFrom: from!.Trim()), null, before);
        hand.Happened(Evaluated, new(before.Number, from.Trim()), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);

    /// <summary>Keeps what follows: spread (and where to), change or stop, with who decided and why.</summary>
    public Task<Outcome<Nothing>> DecideAsync(ProgrammeId programme, ReformRowId seen, PilotDecision said, CancellationToken cancellation) => work.DoAsync<Nothing>(Deciding, About.Nobody, null, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<Pilot, Nothing>(programme, seen, cancellation);
        if (end is not null) return end;
        if (before!.Learnt is null) return NotEvaluated;
        var spread = ReformHand.Numbers(said.SpreadTo);
        if (ReformHand.Problems<Nothing>(
            (said.End is null, "end", "Choose what follows"), (string.IsNullOrWhiteSpace(said.By) || said.By.Length > 200, "decidedBy", "Say who decided"), (said.On is null, "decidedOn", "Enter the day it was decided"),
            (said.On > London.Today(hand.Clock), "decidedOn", "The day cannot be in the future"), (string.IsNullOrWhiteSpace(said.Because), "because", "Say why"),
            (said.End == PilotEnd.Spread && string.IsNullOrEmpty(spread), "spreadTo", "Choose where it spreads to")) is { } wrong) return wrong;
        hand.Keep(programme, before.With(end: said.End, decidedOn: said.On, decidedBy: said.By!.Trim(), because: said.Because!.Trim(), spreadTo: said.End == PilotEnd.Spread ? spread : ""), said.Because, before);
        hand.Happened(Ended, new(before.Number, said.End!.Value, said.By.Trim()), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);
}
