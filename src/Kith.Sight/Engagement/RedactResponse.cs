using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement;

/// <summary>What history keeps of it: never the words.</summary>
public sealed record ResponseRedacted(string Reference, bool Changed);

/// <summary>Reads a response that is held back: it names nobody, or the names are taken out. Words that are taken out are gone.</summary>
public sealed class RedactResponse(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("engagement.redact", "engagement.edit", "Read a response for names");

    /// <summary>The event.</summary>
    public static readonly EventKind<ResponseRedacted> Redacted = new("engagement.redacted", Significance.Housekeeping, p => p.Changed ? $"Names were taken out of {p.Reference}" : $"{p.Reference} names nobody");

    /// <summary>Opens it to analysts with these words.</summary>
    public Task<Outcome<Nothing>> DoAsync(ResponseId id, string? text, int seen, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.Db.Set<Response>().FirstOrDefaultAsync(r => r.Id == id && r.AgencyId == hand.Agency, cancellation) is not { } response) return new Outcome<Nothing>.NotFound();
        if (response.Version != seen || response.State != ReadState.Held) return new Outcome<Nothing>.Conflict(response.Version);
        if (string.IsNullOrWhiteSpace(text)) return Outcome.Invalid<Nothing>("text", "Leave the words that name nobody");
        var changed = text.ReplaceLineEndings("\n").Trim() != response.Text.ReplaceLineEndings("\n").Trim();
        (response.Text, response.State, response.HeldBecause) = (text.Trim(), changed ? ReadState.Redacted : ReadState.Cleared, null);
        response.Version++;
        hand.Happened(Redacted, new(response.Reference, changed), [], subject: ("exercise", response.ExerciseId.Value));
        return Nothing.Value;
    }, cancellation);
}
