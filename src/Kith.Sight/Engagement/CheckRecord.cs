using System.Buffers.Text;
using System.Security.Cryptography;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Sight.Engagement.Load;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement;

/// <summary>What history keeps of a check: never what anybody said.</summary>
public sealed record RecordChecked(string Exercise, int Session, string What);

/// <summary>
/// The accuracy check: the record of a session goes back to those who took part before anything is published; they say that it is right
/// or what should be different, and each correction is answered.
/// </summary>
public sealed class CheckRecord(Work work)
{
    /// <summary>Sending it back.</summary>
    public static readonly ActionInfo Send = new("engagement.send-record-back", "engagement.edit", "Sent a record back to those who took part");

    /// <summary>Replying: whoever has the address may.</summary>
    public static readonly ActionInfo Reply = new("engagement.reply-to-record", Permissions.AnswerConsultation, "Replied to the record of a session");

    /// <summary>Answering a correction.</summary>
    public static readonly ActionInfo Answer = new("engagement.answer-correction", "engagement.edit", "Answered a correction");

    /// <summary>The event.</summary>
    public static readonly EventKind<RecordChecked> Checked = new("engagement.record-checked", Significance.Housekeeping, p => $"The record of session {p.Session} of {p.Exercise} {p.What}");

    /// <summary>What may name somebody goes to nobody.</summary>
    public static readonly Refusal StillHeld = new("engagement.check-still-held", "Responses of this session are still held back. Read them for names first");

    /// <summary>The time to reply is over.</summary>
    public static readonly Refusal Shut = new("engagement.check-shut", "Replies are no longer taken");

    private const int KeyBytes = 16;

    /// <summary>Makes the address under which those who took part find the record.</summary>
    public Task<Outcome<EngagementRowId>> SendAsync(ExerciseId id, int? session, DateOnly? closesOn, CancellationToken cancellation) => work.DoAsync<EngagementRowId>(Send, About.Nobody, null, async hand =>
    {
        if (await hand.Db.Set<Exercise>().FirstOrDefaultAsync(e => e.Id == id && e.AgencyId == hand.Agency, cancellation) is not { } exercise) return new Outcome<EngagementRowId>.NotFound();
        if (session is null || !await hand.Db.Set<ExerciseSession>().AnyAsync(s => s.AgencyId == hand.Agency && s.ExerciseId == id && s.Number == session, cancellation)) return Outcome.Invalid<EngagementRowId>("Session", "Choose the session");
        if (closesOn is null || closesOn < London.Today(hand.Clock)) return Outcome.Invalid<EngagementRowId>("ClosesOn", "Enter until when people can reply, today or later");
        if (await hand.Db.Set<Response>().AnyAsync(r => r.AgencyId == hand.Agency && r.ExerciseId == id && r.SessionNumber == session && r.State == ReadState.Held, cancellation)) return StillHeld;
        var check = hand.Add(new RecordCheck
        {
            Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = id, SessionNumber = session.Value, Key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes)), ClosesOn = closesOn.Value,
            SentAt = hand.Now, By = hand.Actor.Name,
        });
        hand.Happened(Checked, new(exercise.Title, session.Value, "was sent back to those who took part"), [], subject: ("exercise", id.Value));
        return check.Id;
    }, cancellation);

    /// <summary>Takes a reply.</summary>
    public Task<Outcome<Nothing>> ReplyAsync(string key, bool? right, string? says, CancellationToken cancellation) => work.DoAsync<Nothing>(Reply, About.Nobody, null, async hand =>
    {
        if (await hand.Db.Set<RecordCheck>().FirstOrDefaultAsync(c => c.AgencyId == hand.Agency && c.Key == key, cancellation) is not { } check) return new Outcome<Nothing>.NotFound();
        if (!check.IsOpen(London.Today(hand.Clock))) return Shut;
        if (right is null) return Outcome.Invalid<Nothing>("Right", "Choose whether it is right");
        if (right == false && string.IsNullOrWhiteSpace(says)) return Outcome.Invalid<Nothing>("Says", "Say what should be different");
        if (says?.Length > ResponseFile.Longest) return Outcome.Invalid<Nothing>("Says", "This is too long");
        var title = await hand.Db.Set<Exercise>().Where(e => e.AgencyId == hand.Agency && e.Id == check.ExerciseId).Select(e => e.Title).FirstAsync(cancellation);
        hand.Add(new RecordReply
        {
            Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = check.ExerciseId, CheckId = check.Id, Right = right.Value, Says = right.Value ? null : says!.Trim(), ReceivedAt = hand.Now, Version = 1,
        });
        hand.Happened(Checked, new(title, check.SessionNumber, right.Value ? "was confirmed by somebody who took part" : "was corrected by somebody who took part"), [], subject: ("exercise", check.ExerciseId.Value));
        return Nothing.Value;
    }, cancellation);

    /// <summary>Says what was changed because of a correction, or why nothing was.</summary>
    public Task<Outcome<Nothing>> AnswerAsync(ExerciseId id, EngagementRowId reply, string? answer, int seen, CancellationToken cancellation) => work.DoAsync<Nothing>(Answer, About.Nobody, null, async hand =>
    {
        var row = await hand.Db.Set<RecordReply>().FirstOrDefaultAsync(r => r.AgencyId == hand.Agency && r.ExerciseId == id && r.Id == reply, cancellation);
        if (row is null || await hand.Db.Set<Exercise>().FirstOrDefaultAsync(e => e.Id == id && e.AgencyId == hand.Agency, cancellation) is not { } exercise) return new Outcome<Nothing>.NotFound();
        if (row.Version != seen || !row.ToAnswer) return new Outcome<Nothing>.Conflict(row.Version);
        if (string.IsNullOrWhiteSpace(answer)) return Outcome.Invalid<Nothing>("Answer", "Say what was changed, or why nothing was");
        (row.Answer, row.AnsweredAt, row.AnsweredBy) = (answer.Trim(), hand.Now, hand.Actor.Name);
        row.Version++;
        var session = await hand.Db.Set<RecordCheck>().Where(c => c.AgencyId == hand.Agency && c.Id == row.CheckId).Select(c => c.SessionNumber).FirstAsync(cancellation);
        hand.Happened(Checked, new(exercise.Title, session, "had a correction answered"), [], subject: ("exercise", id.Value));
        return Nothing.Value;
    }, cancellation);
}
