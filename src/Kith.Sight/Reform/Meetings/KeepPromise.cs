using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Sight.Reform.Meetings;

/// <summary>What history keeps of a kept promise.</summary>
public sealed record ProgrammePromiseKept(int Number, DateOnly On);

/// <summary>What history keeps of a promise that moved.</summary>
public sealed record ProgrammePromiseMoved(int Number, DateOnly From, DateOnly To);

/// <summary>Says that a promise of the programme is kept and what shows it, or that it needs longer and why.</summary>
public sealed class KeepPromise(Work work)
{
    /// <summary>Keeping it.</summary>
    public static readonly ActionInfo Action = new("reform.keep-promise", "reform.report", "Kept a promise of the programme");

    /// <summary>Moving it.</summary>
    public static readonly ActionInfo Moving = new("reform.move-promise", "reform.report", "Moved a promise of the programme", NeedsWhy: true);

    /// <summary>It was kept.</summary>
    public static readonly EventKind<ProgrammePromiseKept> Kept = new("reform.promise-kept", Significance.Housekeeping, p => $"Promise {p.Number} of the programme was kept on {p.On:d MMMM yyyy}");

    /// <summary>It moved.</summary>
    public static readonly EventKind<ProgrammePromiseMoved> Moved = new("reform.promise-moved", Significance.Housekeeping, p => $"Promise {p.Number} of the programme moved from {p.From:d MMMM yyyy} to {p.To:d MMMM yyyy}");

    /// <summary>A kept promise stands.</summary>
    public static readonly Refusal IsKept = new("reform.promise-is-kept", "This promise was kept already");

    /// <summary>Keeps it.</summary>
    public Task<Outcome<Nothing>> DoAsync(ProgrammeId programme, ReformRowId seen, DateOnly? on, string? evidence, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<ProgrammePromise, Nothing>(programme, seen, cancellation);
        if (end is not null) return end;
        if (before!.DoneOn is not null) return IsKept;
        if (ReformHand.Problems<Nothing>(
            (on is null, "doneOn", "Enter the day it was done"), (on > London.Today(hand.Clock), "doneOn", "The day cannot be in the future"), (string.IsNullOrWhiteSpace(evidence), "evidence", "Say what shows that it is done")) is { } wrong) return wrong;
        hand.Keep(programme, Next(before, before.ByWhen, on, evidence!.Trim()), "Done", before);
        hand.Happened(Kept, new(before.Number, on!.Value), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);

    /// <summary>Moves it to a later day, with the reason.</summary>
    public Task<Outcome<Nothing>> MoveAsync(ProgrammeId programme, ReformRowId seen, DateOnly? to, string? why, CancellationToken cancellation) => work.DoAsync<Nothing>(Moving, About.Nobody, why, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<ProgrammePromise, Nothing>(programme, seen, cancellation);
        if (end is not null) return end;
        if (before!.DoneOn is not null) return IsKept;
        if (ReformHand.Problems<Nothing>((to is null, "to", "Enter the new day"), (to == before.ByWhen, "to", "This is the day it has already")) is { } wrong) return wrong;
        hand.Keep(programme, Next(before, to!.Value, null, null), why, before);
        hand.Happened(Moved, new(before.Number, before.ByWhen, to.Value), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);

    private static ProgrammePromise Next(ProgrammePromise before, DateOnly byWhen, DateOnly? doneOn, string? evidence) =>
        new() { Number = before.Number, DecisionNumber = before.DecisionNumber, What = before.What, Who = before.Who, ByWhen = byWhen, DoneOn = doneOn, Evidence = evidence };
}
