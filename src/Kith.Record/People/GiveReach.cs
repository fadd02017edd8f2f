using Kith.Kernel;
using Kith.Platform.Work;
using Kith.Record.People.Search;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People;

/// <summary>Lets a team or a user see people, as part of an action that makes them work with the family; and ends it again.</summary>
public static class GiveReach
{
    /// <summary>To a team.</summary>
    public static Task ToTeamAsync(WorkInHand hand, IEnumerable<PersonId> people, TeamId team, string because, CancellationToken cancellation) =>
        GiveAsync(hand, people, team, null, because, cancellation);

    /// <summary>To one user.</summary>
    public static Task ToUserAsync(WorkInHand hand, IEnumerable<PersonId> people, UserId user, string because, CancellationToken cancellation) =>
        GiveAsync(hand, people, null, user, because, cancellation);

    /// <summary>Ends what a user was given for one reason; what was seen stays in the access log.</summary>
    public static Task EndForUserAsync(WorkInHand hand, IReadOnlyCollection<PersonId> people, UserId user, string because, CancellationToken cancellation) =>
        EndForUserAsync(hand, people, user, because, hand.Now, cancellation);

    /// <summary>The same at a moment to come (UTC): a worker who leaves a family still has a handover note to write.</summary>
    public static Task EndForUserAsync(
        WorkInHand hand, IReadOnlyCollection<PersonId> people, UserId user, string because, DateTime at, CancellationToken cancellation) =>
        hand.Db.Set<PersonReach>()
            .Where(r => r.AgencyId == hand.Agency && people.Contains(r.PersonId) && r.UserId == user && r.Because == because && r.To == null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.To, at), cancellation);

    /// <summary>Ends what a team was given for one reason.</summary>
    public static Task EndForTeamAsync(WorkInHand hand, IReadOnlyCollection<PersonId> people, TeamId team, string because, CancellationToken cancellation) =>
        hand.Db.Set<PersonReach>()
            .Where(r => r.AgencyId == hand.Agency && people.Contains(r.PersonId) && r.TeamId == team && r.Because == because && r.To == null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.To, hand.Now), cancellation);

    /// <summary>Ends what teams were given for one reason at one moment.</summary>
    public static Task EndAsync(WorkInHand hand, PersonId person, string because, DateTime from, CancellationToken cancellation) =>
        hand.Db.Set<PersonReach>()
            .Where(r => r.AgencyId == hand.Agency && r.PersonId == person && r.Because == because && r.From == from && r.To == null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.To, hand.Now), cancellation);

    private static async Task GiveAsync(WorkInHand hand, IEnumerable<PersonId> people, TeamId? team, UserId? user, string because, CancellationToken cancellation)
    {
        var given = people.Distinct().ToList();
        foreach (var person in given)
        {
            hand.Add(new PersonReach
            {
                Id = hand.NewId<PersonReachId>(), AgencyId = hand.Agency, PersonId = person, TeamId = team, UserId = user, Because = because, From = hand.Now,
            });
        }

        await FileUnderReach.DoAsync(hand, given, cancellation);
    }
}
