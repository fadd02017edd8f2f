using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.People.Matching;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson;

/// <summary>What history keeps of the answer.</summary>
public sealed record OneFamilySaid(bool Together);

/// <summary>
/// A person says whether two people belong to one family. Yes brings each of them into the family that was chosen; no is kept, and is not asked again unless more
/// speaks for it. A no after a yes takes it back: who came into the family by it leaves it again, and whoever was in it before stays. Nobody gets to see anybody by
/// it: who works with a family is decided elsewhere.
/// </summary>
public sealed class SayWhetherOneFamily(Work work, TraitsOf traits, CurrentActor current)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("same-person.one-family", "people.correct", "Said whether two people belong to one family", NeedsWhy: true);

    /// <summary>Said.</summary>
    public static readonly EventKind<OneFamilySaid> Said = new(
        "same-person.one-family-said", Significance.Routine,
        p => p.Together ? "Found to belong to one family with another person of the record" : "Looked at with another person of the record: they do not belong to one family");

    /// <summary>A yes names one of the families the two are in.</summary>
    public static readonly Refusal NoSuchFamily = new("same-person.no-such-family", "Choose a family that one of the two belongs to");

    /// <summary>Says it. <paramref name="family"/> is the family of one of them that the other joins; null says no.</summary>
    public async Task<Outcome<Nothing>> SayAsync(PersonId one, PersonId other, FamilyId? family, string? why, CancellationToken cancellation)
    {
        var known = (await traits.ReadAsync(current.Value.Agency, [one, other], cancellation)).ToDictionary(t => t.Person!.Value);
        return await work.DoAsync<Nothing>(Action, About.These(one, other), why, async hand =>
        {
            if (!known.TryGetValue(one, out var ours) || !known.TryGetValue(other, out var theirs)) return new Outcome<Nothing>.NotFound();
            var (first, second) = LookedAt.InOrder(one, other);
            var members = await hand.Db.Set<FamilyMember>().Where(m => m.AgencyId == hand.Agency && (m.PersonId == one || m.PersonId == other)).ToListAsync(cancellation);
            var said = await hand.Db.Set<Belonging>().FirstOrDefaultAsync(b => b.OneId == first && b.OtherId == second, cancellation);
            if (said?.BroughtId is { } left && members.Find(m => m.FamilyId == said.FamilyId && m.PersonId == left && m.To == null) is { } leaves) leaves.To = hand.Now;
            if (family is { } chosen && !members.Exists(m => m.FamilyId == chosen && m.To == null)) return NoSuchFamily;
            said ??= hand.Add(new Belonging { AgencyId = hand.Agency, OneId = first, OtherId = second, ByName = hand.Actor.Name, Why = why!, Evidence = "" });
            (said.Together, said.FamilyId, said.At, said.ByName, said.Why) = (family is not null, family, hand.Now, hand.Actor.Name, why!.Trim());
            said.BroughtId = family is { } joined ? Bring(hand, joined, [one, other], members) : null;
            said.Evidence = PairEvidence.Of(Matcher.Compare(ours, theirs));
            await hand.Db.Set<SuggestedPair>().Where(p => p.OneId == first && p.OtherId == second && p.Asks == PairAsks.Family).ExecuteUpdateAsync(set => set.SetProperty(p => p.Settled, true), cancellation);
            hand.Happened(Said, new(family is not null), [one, other]);
            return Nothing.Value;
        }, cancellation);
    }

    // One of the two is in the family already: at most one comes into it.
    private static PersonId? Bring(WorkInHand hand, FamilyId family, IReadOnlyList<PersonId> both, List<FamilyMember> members)
    {
        foreach (var person in both.Where(p => !members.Exists(m => m.PersonId == p && m.FamilyId == family && m.To == null)))
        {
            if (members.Find(m => m.PersonId == person && m.FamilyId == family) is { } before) before.To = null;
            else hand.Add(new FamilyMember { FamilyId = family, PersonId = person, AgencyId = hand.Agency, IsChild = members.Exists(m => m.PersonId == person && m.IsChild), From = hand.Now });
            return person;
        }

        return null;
    }
}
