using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.Promises;

/// <summary>What history keeps of what came of a promise.</summary>
internal sealed record PromiseAnswered(string Who, string What, string Says, DateOnly ByWhen);

/// <summary>What history keeps of another day for a promise.</summary>
internal sealed record PromiseMoved(string Who, string What, DateOnly From, DateOnly To, string Because);

/// <summary>What history keeps of a note of progress.</summary>
internal sealed record PromiseProgress(string What, string Says);

/// <summary>Says what came of a promise: kept and what shows it, not kept and why, another day and why, or how far it is.</summary>
internal sealed class AnswerPromise(Work work, KithDb db, CurrentActor current)
{
    public static readonly ActionInfo Keep = new("plans.promise-kept", "plans.work", "Found the promise kept");
    public static readonly ActionInfo NotKeep = new("plans.promise-not-kept", "plans.work", "Found the promise not kept");
    public static readonly ActionInfo Move = new("plans.promise-moved", "plans.work", "Changed the day of the promise");
    public static readonly ActionInfo Progress = new("plans.promise-progress", "plans.work", "Noted how far the promise is");

    public static readonly EventKind<PromiseAnswered> Kept = new("plans.promise-kept", Significance.Routine,
        p => $"Promise kept by {p.Who}: {p.What}. What shows it: {p.Says}", p => $"{p.Who} did what was promised: {p.What}");

    public static readonly EventKind<PromiseAnswered> NotKept = new("plans.promise-not-kept", Significance.Significant,
        p => $"Promise not kept by {p.Who}, due {Dates.Long(p.ByWhen)}: {p.What}. Why: {p.Says}",
        p => $"This was promised and was not done: {p.What}. This is why: {p.Says}");

    public static readonly EventKind<PromiseMoved> Moved = new("plans.promise-moved", Significance.Routine,
        p => $"Day of a promise changed from {Dates.Long(p.From)} to {Dates.Long(p.To)}: {p.What}. Why: {p.Because}",
        p => $"{p.Who} will do this by {Dates.Long(p.To)}, not by {Dates.Long(p.From)}: {p.What}");

    public static readonly EventKind<PromiseProgress> Progressed = new("plans.promise-progress", Significance.Housekeeping, p => $"Progress on \"{p.What}\": {p.Says}");

    /// <summary>Somebody has said already what came of it.</summary>
    public static readonly Refusal IsOver = new("plans.promise-is-over", "Somebody has already recorded what came of this promise");

    /// <summary>It was done; what shows it is required, so that "done" can be seen by anyone.</summary>
    public Task<Outcome<Nothing>> KeepAsync(PromiseId id, int version, string? evidence, CancellationToken cancellation) =>
        DoAsync(Keep, id, version, "says", evidence, "Enter what shows that it was done", (hand, promise, says) =>
        {
            (promise.KeptAt, promise.CameOfIt, promise.EndedByName) = (hand.Now, says, hand.Actor.Name);
            hand.Happened(Kept, new(promise.WhoName, promise.What, says, promise.ByWhen), Children(promise), subject: ("promise", id.Value));
            return null;
        }, cancellation);

    /// <summary>It will not be done; the family is owed the reason.</summary>
    public Task<Outcome<Nothing>> NotKeepAsync(PromiseId id, int version, string? reason, CancellationToken cancellation) =>
        DoAsync(NotKeep, id, version, "says", reason, "Enter why it was not done", (hand, promise, says) =>
        {
            (promise.NotKeptAt, promise.CameOfIt, promise.EndedByName) = (hand.Now, says, hand.Actor.Name);
            hand.Happened(NotKept, new(promise.WhoName, promise.What, says, promise.ByWhen), Children(promise), subject: ("promise", id.Value));
            return null;
        }, cancellation);

    /// <summary>Another day. The day it had stays on the record.</summary>
    public Task<Outcome<Nothing>> MoveAsync(PromiseId id, int version, DateOnly? byWhen, string? reason, CancellationToken cancellation) =>
        DoAsync(Move, id, version, "says", reason, "Enter why the day changes", (hand, promise, says) =>
        {
            if (byWhen is not { } day)
            {
                return Outcome.Invalid<Nothing>("byWhen", "Enter the new day");
            }

            if (day < London.DateOf(hand.Now))
            {
                return Outcome.Invalid<Nothing>("byWhen", "The new day must be today or later");
            }

            var was = promise.ByWhen;
            promise.ByWhen = day;
            hand.Add(Note(hand, promise, says, was));
            hand.Happened(Moved, new(promise.WhoName, promise.What, was, day, says), Children(promise), subject: ("promise", id.Value));
            return null;
        }, cancellation);

    /// <summary>How far it is.</summary>
    public Task<Outcome<Nothing>> ProgressAsync(PromiseId id, int version, string? note, CancellationToken cancellation) =>
        DoAsync(Progress, id, version, "says", note, "Enter how far it is", (hand, promise, says) =>
        {
            AddProgress(hand, promise, says);
            return null;
        }, cancellation);

    internal static void AddProgress(WorkInHand hand, Promise promise, string says)
    {
        hand.Add(Note(hand, promise, says, null));
        hand.Happened(Progressed, new(promise.What, says), Children(promise), subject: ("promise", promise.Id.Value));
    }

    private async Task<Outcome<Nothing>> DoAsync(
        ActionInfo action, PromiseId id, int version, string field, string? says, string missing,
        Func<WorkInHand, Promise, string, Outcome<Nothing>?> change, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var children = await db.Set<PromiseChild>().Where(c => c.AgencyId == agency && c.PromiseId == id).Select(c => c.PersonId).ToListAsync(cancellation);
        return children.Count == 0 ? new Outcome<Nothing>.NotFound() : await work.DoAsync(action, About.These(children), null, async hand =>
        {
            var promise = await hand.Db.Set<Promise>().Include(p => p.Children).SingleAsync(p => p.Id == id, cancellation);
            hand.Seen(promise, version);
            if (string.IsNullOrWhiteSpace(says))
            {
                return Outcome.Invalid<Nothing>(field, missing);
            }

            if (says.Length > Lengths.Note)
            {
                return Outcome.Invalid<Nothing>(field, $"This must be {Lengths.Note:N0} characters or less");
            }

            if (promise.KeptAt is not null || promise.NotKeptAt is not null || promise.ReplacedAt is not null)
            {
                return IsOver;
            }

            promise.Version = version + 1;
            return change(hand, promise, says.Trim()) ?? Nothing.Value;
        }, cancellation);
    }

    private static PromiseNote Note(WorkInHand hand, Promise promise, string text, DateOnly? was) => new()
    {
        Id = hand.NewId<PromiseNoteId>(), AgencyId = hand.Agency, PromiseId = promise.Id, At = hand.Now, ByName = hand.Actor.Name, Text = text, WasDue = was,
    };

    private static IEnumerable<PersonId> Children(Promise promise) => promise.Children.Select(c => c.PersonId);
}
