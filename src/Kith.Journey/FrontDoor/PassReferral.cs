using System.Globalization;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>What history keeps of a passing.</summary>
public sealed record ReferralPassed(string Reference, string To, string Why, IReadOnlyList<string> Told);

/// <summary>
/// Passes a referral from the panel to the front door because somebody may be harmed, or back because nobody is. Everything that was written goes
/// with it, and its time begins anew there.
/// </summary>
public sealed class PassReferral(WorkReferral referrals, ReadReferral read, KithDb db, CurrentActor current, PracticePacks practice)
{
    /// <summary>Needs a reason, which the referrer and the family read.</summary>
    public static readonly ActionInfo Action = new("front-door.pass", "front-door.work", "Passed a referral on", NeedsWhy: true);

    /// <summary>Passed on.</summary>
    public static readonly EventKind<ReferralPassed> Passed = new(
        "front-door.passed", Significance.Significant, p => $"{p.Reference} passed to the {p.To}: {p.Why} Told: {string.Join("; ", p.Told)}", p => $"What you were helped with is now looked at by the {p.To}");

    /// <summary>Nobody is there to take it.</summary>
    public static readonly Refusal NoList = new("front-door.no-list", "This area has no other list to pass it to");

    /// <summary>Where a referral can be passed from where it is; null where an area has one list.</summary>
    public async Task<ReferralRoute?> OtherAsync(ReferralRoute from, CancellationToken cancellation)
    {
        var to = from == ReferralRoute.Panel ? ReferralRoute.FrontDoor : ReferralRoute.Panel;
        return await to.TeamAsync(db, current.Value.Agency, practice[current.Value.Place].Place, cancellation) is null ? null : to;
    }

    /// <summary>Passes it; answers whose list it is on now.</summary>
    public Task<Outcome<ReferralRoute>> PassAsync(ReferralId id, int version, string? why, ToTell toTell, CancellationToken cancellation) =>
        referrals.DoAsync<ReferralRoute>(Action, id, version, why, async (hand, referral, children) =>
        {
            var pack = practice[hand.Actor.Place];
            var file = (await read.FindAsync(hand.Agency, id, cancellation))!;
            var telling = new TellPeople(file, pack);
            if (telling.Problems(toTell).ToOrderedDictionary() is { Count: > 0 } problems)
            {
                return new Outcome<ReferralRoute>.Invalid(problems);
            }

            if (referral.DecidedAt is not null)
            {
                return TakeReferral.Over;
            }

            if (await OtherAsync(referral.Route, cancellation) is not { } to || await to.TeamAsync(hand.Db, hand.Agency, pack.Place, cancellation) is not { } team)
            {
                return NoList;
            }

            // Who looks at a worry about harm, and who at a wish for help, is not the same circle: those who pass it on keep no way in by it.
            var people = file.People.SelectMany(p => new[] { p.Record.Id, p.Id }).Distinct().ToList();
            await GiveReach.EndForTeamAsync(hand, people, referral.TeamId, ReachBecause.Referral, cancellation);
            await GiveReach.ToTeamAsync(hand, people, team, ReachBecause.Referral, cancellation);
            (referral.Route, referral.RouteSince, referral.TeamId) = (to, hand.Now, team);
            (referral.CheckingSince, referral.TakenBy, referral.TakenByName) = (null, null, null);
            var reason = why!.Trim();
            var phone = await hand.Db.Set<Agency>().Where(a => a.Id == hand.Agency).Select(a => a.Phone).SingleAsync(cancellation);
            var told = telling.Tell(hand, toTell, Words("referrer", reason), Words("family", pack.Words.Pairs.Plain(reason)));
            hand.Add(new Passing { Id = hand.NewId<PassingId>(), AgencyId = hand.Agency, ReferralId = id, To = to, Why = reason, Told = told, At = hand.Now, ByName = hand.Actor.Name });
            hand.Happened(Passed, new(referral.Reference, pack.Place.NameOf(to), reason, [.. told.Select(t => t.Says)]), children, subject: ("referral", id.Value));
            return to;

            (string, string) Words(string whom, string because) =>
            (
                pack.Words.Say($"message.{whom}.passed.subject", ("reference", referral.Reference)),
                pack.Words.Say(
                    $"message.{whom}.passed.body", ("reference", referral.Reference), ("where", pack.Words.Where(to)), ("reason", DecisionWords.Sentence(because)), ("phone", phone),
                    ("due", DecisionDue.On(pack, to, hand.Now).ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))))
            );
        }, cancellation);
}
