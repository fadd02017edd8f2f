using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Kith.Sight.Engagement.Load;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement;

/// <summary>One answer that is handed in.</summary>
public sealed record AnswerGiven(EngagementRowId? Question, string Text);

/// <summary>What history keeps of it: never what anybody said.</summary>
public sealed record ResponsesTaken(string Exercise, string From, int Count);

/// <summary>Takes answers in: from the public form, or from paper by batch entry. Whatever may name somebody is held back.</summary>
public sealed class TakeResponses(Work work, PracticePacks practice)
{
    /// <summary>From the public form: whoever has the address may answer.</summary>
    public static readonly ActionInfo FromPublic = new("engagement.answer", Permissions.AnswerConsultation, "Answered a consultation");

    /// <summary>From paper.</summary>
    public static readonly ActionInfo FromPaper = new("engagement.enter-paper", "engagement.code", "Entered responses from paper");

    /// <summary>The event.</summary>
    public static readonly EventKind<ResponsesTaken> Taken = new("engagement.responses-taken", Significance.Housekeeping, p => $"{p.Count} answers to {p.Exercise} came from {p.From}");

    /// <summary>The form is not open.</summary>
    public static readonly Refusal Shut = new("engagement.shut", "This form is not open");

    /// <summary>Takes them. Answers that are empty are left out; all empty is a problem.</summary>
    /// <param name="kind">What they are; from the public form always answers.</param>
    /// <param name="session">The workshop or round they are from, when they are.</param>
    public Task<Outcome<int>> DoAsync(ExerciseId id, bool fromPublic, SaidKind kind, IReadOnlyList<AnswerGiven> given, string? group, int? session, bool mayQuote, CancellationToken cancellation) =>
        work.DoAsync<int>(fromPublic ? FromPublic : FromPaper, About.Nobody, null, async hand =>
        {
            if (await hand.Db.Set<Exercise>().FirstOrDefaultAsync(e => e.Id == id && e.AgencyId == hand.Agency, cancellation) is not { } exercise) return new Outcome<int>.NotFound();
            if (fromPublic && !exercise.IsOpen(London.Today(hand.Clock))) return Shut;
            var answers = given.Where(a => !string.IsNullOrWhiteSpace(a.Text)).ToList();
            if (answers.Count == 0) return Outcome.Invalid<int>("text", "Write an answer to at least one question");
            if (answers.FindIndex(a => a.Text.Length > ResponseFile.Longest) is >= 0 and var at) return Outcome.Invalid<int>("text", $"Answer {at + 1} is longer than {ResponseFile.Longest.ToString("N0", CultureInfo.InvariantCulture)} characters. Make it shorter");
            var number = await hand.Db.Set<Response>().CountAsync(r => r.AgencyId == hand.Agency && r.ExerciseId == id, cancellation);
            var batch = hand.NewId<ResponseId>().Value.ToString("N")[..12];
            foreach (var (answer, i) in answers.Select((a, i) => (a, i)))
            {
                var why = ReadForNames.Why(answer.Text, practice.Redaction);
                hand.Add(new Response
                {
                    Id = hand.NewId<ResponseId>(), AgencyId = hand.Agency, ExerciseId = id, Kind = fromPublic ? SaidKind.Answer : kind, Order = number + i + 1, Reference = $"{(fromPublic ? "F" : "P")}-{batch}-{number + i + 1}", SessionNumber = session,
                    GroupName = string.IsNullOrWhiteSpace(group) ? null : group, QuestionId = answer.Question, Text = answer.Text.Trim(), Language = ReadForNames.Language(answer.Text, practice.Redaction),
                    Source = fromPublic ? "Public form" : "Paper", MayQuote = mayQuote, State = why is null ? ReadState.Open : ReadState.Held, HeldBecause = why, ReceivedAt = hand.Now, Version = 1,
                });
            }

            hand.Happened(Taken, new(exercise.Title, fromPublic ? "the public form" : "paper", answers.Count), [], subject: ("exercise", id.Value));
            return answers.Count;
        }, cancellation);
}
