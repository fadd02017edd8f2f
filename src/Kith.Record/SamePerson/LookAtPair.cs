using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.People.Matching;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson;

/// <summary>What history keeps of two records looked at. The reason stands with the action.</summary>
public sealed record PairLookedAt(bool NotTheSame, DateOnly? AgainOn = null);

/// <summary>
/// A person looked at two records and says they are not the same, or is not sure yet. What was known then is kept with it, so that the answer stands
/// until something else is known.
/// </summary>
public sealed class LookAtPair(Work work, TraitsOf traits, CurrentActor current, PracticePacks practice)
{
    /// <summary>The clock of the pack: when a pair comes back of which nobody was sure.</summary>
    public const string LookAgain = "same-person-look-again";

    /// <summary>The reason is kept, so that nobody has to look again.</summary>
    public static readonly ActionInfo Action = new("same-person.look", "people.correct", "Looked at two records that may be of one person", NeedsWhy: true);

    /// <summary>Looked at.</summary>
    public static readonly EventKind<PairLookedAt> Looked = new(
        "same-person.looked-at", Significance.Housekeeping,
        p => p.NotTheSame ? "This record and another were looked at: they are of two people"
            : $"This record and another were looked at: not sure yet whether they are of one person{(p.AgainOn is { } day ? $". To look at again on {day:d MMMM yyyy}" : "")}");

    /// <summary>Keeps what was found.</summary>
    /// <param name="againOn">The day to look again when not sure; the pack's when null.</param>
    public async Task<Outcome<Nothing>> KeepAsync(PersonId one, PersonId other, bool notTheSame, string? why, CancellationToken cancellation, DateOnly? againOn = null)
    {
        var known = (await traits.ReadAsync(current.Value.Agency, [one, other], cancellation)).ToDictionary(t => t.Person!.Value);
        return await work.DoAsync<Nothing>(Action, About.These(one, other), why, async hand =>
        {
            var today = London.DateOf(hand.Now);
            if (!notTheSame && againOn <= today) return Outcome.Invalid<Nothing>("againOn", "Enter a day to come");
            var (first, second) = LookedAt.InOrder(one, other);
            var pair = await hand.Db.Set<LookedAt>().FirstOrDefaultAsync(l => l.OneId == first && l.OtherId == second, cancellation)
                ?? hand.Add(new LookedAt { AgencyId = hand.Agency, OneId = first, OtherId = second, ByName = hand.Actor.Name, Why = why!.Trim() });
            (pair.NotTheSame, pair.At, pair.ByName, pair.Why) = (notTheSame, hand.Now, hand.Actor.Name, why!.Trim());
            pair.AgainOn = notTheSame ? null : againOn ?? Day(practice[hand.Actor.Place], today);
            if (known.TryGetValue(one, out var ours) && known.TryGetValue(other, out var theirs))
            {
                var opinion = Matcher.Compare(ours, theirs);
                (pair.Evidence, pair.Known) = (PairEvidence.Of(opinion), PairEvidence.Print(ours, theirs));
                await AnswerAsync(hand, pair, opinion, cancellation);
            }

            hand.Happened(Looked, new(notTheSame, pair.AgainOn), [one, other]);
            return Nothing.Value;
        }, cancellation);
    }

    /// <summary>The day on which a pair comes back of which nobody is sure today.</summary>
    public static DateOnly Day(PracticePack pack, DateOnly today) => ClockFace.DueOn(pack.Clocks.On(LookAgain, today), pack.Calendar, today);

    // The list follows in the same breath: nobody sees a pair that was just answered. Two people of one family may still have to be asked about as such.
    private static async Task AnswerAsync(WorkInHand hand, LookedAt pair, MatchOpinion opinion, CancellationToken cancellation)
    {
        var together = (await Bonds.OfAsync(hand.Db, hand.Agency, [pair.OneId, pair.OtherId], cancellation)).Together(pair.OneId, pair.OtherId);
        var family = await hand.Db.Set<Belonging>().AsNoTracking().FirstOrDefaultAsync(b => b.OneId == pair.OneId && b.OtherId == pair.OtherId, cancellation);
        var stored = await hand.Db.Set<SuggestedPair>().FirstOrDefaultAsync(p => p.OneId == pair.OneId && p.OtherId == pair.OtherId, cancellation);
        var now = WeighPair.Of(hand.Agency, pair.OneId, pair.OtherId, opinion, pair.Known!, together, new(pair, family), hand.Now);
        if (now is null && stored is not null) hand.Remove(stored);
        else if (now is not null && stored is not null) stored.Take(now);
        else if (now is not null) hand.Add(now);
    }
}
