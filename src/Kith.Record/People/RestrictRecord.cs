using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People;

/// <summary>What history keeps of a restriction: who may still see the record.</summary>
public sealed record RecordRestricted(IReadOnlyList<string> To);

/// <summary>What history keeps of the end of a restriction.</summary>
public sealed record RestrictionLifted(string By);

/// <summary>Keeps a record to named users, or opens it again to those who work with the family. To everyone else it looks as if it were not there.</summary>
public sealed class RestrictRecord(Work work)
{
    /// <summary>Restricts.</summary>
    public static readonly ActionInfo Action = new("people.restrict", "people.restrict", "Restricted a record", NeedsWhy: true);

    /// <summary>Lifts the restriction.</summary>
    public static readonly ActionInfo Lift = new("people.lift-restriction", "people.restrict", "Lifted the restriction of a record", NeedsWhy: true);

    /// <summary>The record was restricted.</summary>
    public static readonly EventKind<RecordRestricted> Restricted = new("people.restricted", Significance.Significant, p => $"Record restricted to {string.Join(", ", p.To)}");

    /// <summary>The restriction was lifted.</summary>
    public static readonly EventKind<RestrictionLifted> Lifted = new("people.restriction-lifted", Significance.Significant, p => $"Restriction lifted by {p.By}");

    /// <summary>A restricted record that nobody may see would be lost.</summary>
    public static readonly Refusal NobodyNamed = new("people.restrict.nobody", "Choose at least one person who may see the record");

    /// <summary>Keeps the record to these users of the agency; whoever was named before and is not now, no longer sees it.</summary>
    public Task<Outcome<Nothing>> DoAsync(PersonId person, IReadOnlyCollection<UserId> named, string? why, CancellationToken cancellation) =>
        work.DoAsync<Nothing>(Action, About.These(person), why, async hand =>
        {
            var users = await hand.Db.Set<User>().Where(u => u.AgencyId == hand.Agency && u.ClosedAt == null && named.Contains(u.Id)).Select(u => new { u.Id, u.Name }).OrderBy(u => u.Name).ToListAsync(cancellation);
            if (users.Count == 0)
            {
                return NobodyNamed;
            }

            await EndNamedAsync(hand, person, cancellation);
            foreach (var user in users)
            {
                await GiveReach.ToUserAsync(hand, [person], user.Id, ReachBecause.Named, cancellation);
            }

            (await hand.Db.Set<Person>().SingleAsync(p => p.Id == person, cancellation)).Restricted = true;
            hand.Happened(Restricted, new(users.Select(u => u.Name).ToList()), [person]);
            return Nothing.Value;
        }, cancellation);

    /// <summary>Opens the record again.</summary>
    public Task<Outcome<Nothing>> LiftAsync(PersonId person, string? why, CancellationToken cancellation) =>
        work.DoAsync(Lift, About.These(person), why, async hand =>
        {
            await EndNamedAsync(hand, person, cancellation);
            (await hand.Db.Set<Person>().SingleAsync(p => p.Id == person, cancellation)).Restricted = false;
            hand.Happened(Lifted, new(hand.Actor.Name), [person]);
            return (Outcome<Nothing>)Nothing.Value;
        }, cancellation);

    private static Task EndNamedAsync(WorkInHand hand, PersonId person, CancellationToken cancellation) =>
        hand.Db.Set<PersonReach>().Where(r => r.AgencyId == hand.Agency && r.PersonId == person && r.Because == ReachBecause.Named && r.To == null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.To, hand.Now), cancellation);
}
