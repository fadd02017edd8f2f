using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Sight.Engagement.Themes;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement;

/// <summary>What one coder says of one response.</summary>
public sealed record CodingSaid(ResponseId Response, IReadOnlyList<string> Codes, IReadOnlyList<string> Suggested);

/// <summary>What history keeps of it.</summary>
public sealed record ResponsesCoded(string Exercise, int Count, bool Settled);

/// <summary>Codes responses to themes: a suggestion taken, changed or refused is the person's own answer.</summary>
public sealed class CodeResponse(Work work, ReadExercise read)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("engagement.code", "engagement.code", "Coded responses");

    /// <summary>The event.</summary>
    public static readonly EventKind<ResponsesCoded> Coded = new("engagement.coded", Significance.Housekeeping, p => $"{p.Count} responses of {p.Exercise} were {(p.Settled ? "settled" : "coded")}");

    /// <summary>Keeps the codings. A coder who codes again replaces what they said before; with <paramref name="settles"/> it is the coding that counts.</summary>
    public Task<Outcome<int>> DoAsync(ExerciseId id, IReadOnlyCollection<CodingSaid> said, bool settles, CancellationToken cancellation) => work.DoAsync<int>(Action, About.Nobody, null, async hand =>
    {
        if (await read.FindAsync(id, cancellation) is not { } known) return new Outcome<int>.NotFound();
        var codes = known.Codebook.Themes.Select(t => t.Code).Append(Theme.None).ToHashSet(StringComparer.Ordinal);
        var responses = known.Responses.ToDictionary(r => r.Row.Id);
        foreach (var (one, at) in said.Select((s, i) => (s, i)))
        {
            if (!responses.ContainsKey(one.Response)) return new Outcome<int>.NotFound();
            if (one.Codes.Count == 0 || one.Codes.Any(c => !codes.Contains(c)) || (one.Codes.Count > 1 && one.Codes.Contains(Theme.None))) return Outcome.Invalid<int>($"codes-{at}", "Choose themes, or none of them");
        }

        var ids = said.Select(s => s.Response).ToList();
        var before = await hand.Db.Set<Coding>().Where(c => c.AgencyId == hand.Agency && c.ExerciseId == id && ids.Contains(c.ResponseId) && c.ReplacedAt == null && (c.CoderId == hand.Actor.User && !c.Settles || c.Settles)).ToListAsync(cancellation);
        // A settlement stands until it is settled again, or a coder thinks again.
        foreach (var old in before.Where(c => !settles || c.Settles)) old.ReplacedAt = hand.Now;
        foreach (var one in said)
        {
            hand.Add(new Coding
            {
                Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = id, ResponseId = one.Response, CoderId = hand.Actor.User, Coder = hand.Actor.Name, Codes = string.Join(',', one.Codes.Order(StringComparer.Ordinal)),
                Suggested = string.Join(',', one.Suggested.Order(StringComparer.Ordinal)), Settles = settles, RecordedAt = hand.Now,
            });
        }

        hand.Happened(Coded, new(known.Exercise.Title, said.Count, settles), [], subject: ("exercise", id.Value));
        return said.Count;
    }, cancellation);
}
