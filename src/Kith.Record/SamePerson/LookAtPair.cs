using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson;

/// <summary>What history keeps of two records looked at.</summary>
public sealed record PairLookedAt(bool NotTheSame);

/// <summary>A person looked at two records and says they are not the same, or is not sure yet.</summary>
public sealed class LookAtPair(Work work)
{
    /// <summary>The reason is kept, so that nobody has to look again.</summary>
    public static readonly ActionInfo Action = new("same-person.look", "people.correct", "Looked at two records that may be of one person", NeedsWhy: true);

    /// <summary>Looked at.</summary>
    public static readonly EventKind<PairLookedAt> Looked = new(
        "same-person.looked-at", Significance.Housekeeping,
        p => p.NotTheSame ? "This record and another were looked at: they are of two people" : "This record and another were looked at: not sure yet whether they are of one person");

    /// <summary>Keeps what was found.</summary>
    public Task<Outcome<Nothing>> KeepAsync(PersonId one, PersonId other, bool notTheSame, string? why, CancellationToken cancellation) =>
        work.DoAsync<Nothing>(Action, About.These(one, other), why, async hand =>
        {
            var (first, second) = LookedAt.InOrder(one, other);
            var pair = await hand.Db.Set<LookedAt>().FirstOrDefaultAsync(l => l.OneId == first && l.OtherId == second, cancellation)
                ?? hand.Add(new LookedAt { AgencyId = hand.Agency, OneId = first, OtherId = second, ByName = hand.Actor.Name, Why = why!.Trim() });
            (pair.NotTheSame, pair.At, pair.ByName, pair.Why) = (notTheSame, hand.Now, hand.Actor.Name, why!.Trim());
            hand.Happened(Looked, new(notTheSame), [one, other]);
            return Nothing.Value;
        }, cancellation);
}
