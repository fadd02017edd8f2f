using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Sight.Engagement.Inquiries;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement;

/// <summary>What history keeps of an answer.</summary>
public sealed record PeopleAnswered(string Exercise, int Number);

/// <summary>What history keeps of publishing.</summary>
public sealed record ExercisePublished(string Exercise, bool Public);

/// <summary>"You said, we did": answers a view with what was decided or done, and makes the report and the answers public.</summary>
public sealed class AnswerPeople(Work work)
{
    /// <summary>Answering.</summary>
    public static readonly ActionInfo Action = new("engagement.answer-people", "engagement.edit", "Answered what people said");

    /// <summary>Making public.</summary>
    public static readonly ActionInfo Publish = new("engagement.publish", "engagement.edit", "Published an exercise");

    /// <summary>A view was answered.</summary>
    public static readonly EventKind<PeopleAnswered> Answered = new("engagement.people-answered", Significance.Housekeeping, p => $"View {p.Number} of {p.Exercise} was answered");

    /// <summary>It became public, or was taken back.</summary>
    public static readonly EventKind<ExercisePublished> Published = new("engagement.published", Significance.Housekeeping, p => p.Public ? $"{p.Exercise} was published" : $"{p.Exercise} was taken back from the public");

    /// <summary>Nothing is published that is not ready.</summary>
    public static readonly Refusal StillHeld = new("engagement.still-held", "Responses are still held back. Read them for names before you publish");

    /// <summary>Those who took part asked for corrections, and wait for an answer.</summary>
    public static readonly Refusal StillToCorrect = new("engagement.still-to-correct", "People who took part asked for corrections. Answer each under Checked by people before you publish");

    /// <summary>Keeps an answer; with a number, it takes the place of the one before.</summary>
    /// <param name="finding">What a finding of an inquiry adds: it may wait for its answer.</param>
    public Task<Outcome<int>> DoAsync(ExerciseId id, int? number, string? code, string? said, string? did, string? link, FindingGiven? finding, CancellationToken cancellation) => work.DoAsync<int>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.Db.Set<Exercise>().FirstOrDefaultAsync(e => e.Id == id && e.AgencyId == hand.Agency, cancellation) is not { } exercise) return new Outcome<int>.NotFound();
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(said)) problems["Said"] = "Say what people said";
        var found = exercise.Kind == ExerciseKind.FamilyInquiry ? finding : null;
        if (found is not null) await found.CheckAsync(hand, id, waits: string.IsNullOrWhiteSpace(did), problems, cancellation);
        else if (string.IsNullOrWhiteSpace(did)) problems["Did"] = "Say what was done or decided, or why it will not be done";
        if (link?.Length > 80) problems["Link"] = "The reference must be 80 characters or less";
        if (problems.Count > 0) return new Outcome<int>.Invalid(problems);
        var all = await hand.Db.Set<Answer>().Where(a => a.AgencyId == hand.Agency && a.ExerciseId == id).ToListAsync(cancellation);
        if (number is not null && all.TrueForAll(a => a.Number != number)) return new Outcome<int>.NotFound();
        foreach (var before in all.Where(a => a.Number == number && a.ReplacedAt is null)) before.ReplacedAt = hand.Now;
        var at = number ?? all.Select(a => a.Number).DefaultIfEmpty(0).Max() + 1;
        hand.Add(new Answer
        {
            Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = id, Number = at, Code = string.IsNullOrWhiteSpace(code) ? null : code, Said = said!.Trim(), Did = did?.Trim() ?? "",
            Evidence = found?.References, Answers = found?.Who, AnswerDue = found?.Due, Link = string.IsNullOrWhiteSpace(link) ? null : link.Trim(), RecordedAt = hand.Now, By = hand.Actor.Name,
        });
        hand.Happened(Answered, new(exercise.Title, at), [], subject: ("exercise", id.Value));
        return at;
    }, cancellation);

    /// <summary>Makes the report and the answers public, or takes them back.</summary>
    public Task<Outcome<Nothing>> PublishAsync(ExerciseId id, bool open, CancellationToken cancellation) => work.DoAsync<Nothing>(Publish, About.Nobody, null, async hand =>
    {
        if (await hand.Db.Set<Exercise>().FirstOrDefaultAsync(e => e.Id == id && e.AgencyId == hand.Agency, cancellation) is not { } exercise) return new Outcome<Nothing>.NotFound();
        if (open && await hand.Db.Set<Response>().AnyAsync(r => r.AgencyId == hand.Agency && r.ExerciseId == id && r.State == ReadState.Held, cancellation)) return StillHeld;
        if (open && await hand.Db.Set<RecordReply>().AnyAsync(r => r.AgencyId == hand.Agency && r.ExerciseId == id && !r.Right && r.AnsweredAt == null, cancellation)) return StillToCorrect;
        exercise.PublishedAt = open ? hand.Now : null;
        exercise.Version++;
        hand.Happened(Published, new(exercise.Title, open), [], subject: ("exercise", id.Value));
        return Nothing.Value;
    }, cancellation);
}
