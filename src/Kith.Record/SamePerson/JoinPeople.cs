using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.People.Matching;
using Kith.Record.People.Search;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson;

/// <summary>What history keeps of a joining or of taking it back. No name: the record has it.</summary>
public sealed record RecordsJoined(PersonId Record, PersonId Lead, string Reasons);

/// <summary>
/// A person says that two records are of one person. Nothing is copied or deleted: the newer record points at the one that leads, and everything
/// known of either is read together. Taken back, both are as they were.
/// </summary>
public sealed class JoinPeople(Work work, TraitsOf traits)
{
    /// <summary>Permission that joining, and taking it back, needs.</summary>
    public static readonly ActionInfo Action = new("same-person.join", "people.correct", "Joined two records of one person", NeedsWhy: true);

    /// <summary>Taking it back.</summary>
    public static readonly ActionInfo TakeBackAction = new("same-person.take-back", "people.correct", "Took apart two records that had been joined", NeedsWhy: true);

    /// <summary>Two records are one person's.</summary>
    public static readonly EventKind<RecordsJoined> Joined = new(
        "same-person.joined", Significance.Significant, p => $"Two records were found to be of this person and are read together. {p.Reasons}");

    /// <summary>They are two people's after all.</summary>
    public static readonly EventKind<RecordsJoined> TakenBack = new(
        "same-person.taken-back", Significance.Significant, _ => "Two records that had been joined were taken apart again: they are of two people");

    /// <summary>A record that leads others, or is joined already, is joined first to its own lead.</summary>
    public static readonly Refusal AlreadyJoined = new("same-person.already-joined", "One of the two is joined to another record. Take that apart first, or join the records that lead");

    /// <summary>Sealed after adoption: joined with nobody.</summary>
    public static readonly Refusal Apart = new("same-person.apart", "These two records cannot be joined");

    /// <summary>Read together, the one would open what the other keeps to named people.</summary>
    public static readonly Refusal NotForTheSameEyes = new("same-person.not-for-the-same-eyes", "One of the two is restricted to people who may not see the other. Restrict both to the same people first, or lift the restriction");

    /// <summary>Since it was joined, the record was kept to named people: what it holds would come open.</summary>
    public static readonly Refusal RestrictedSince = new("same-person.restricted-since", "The record was restricted after it was joined. Lift the restriction, take the two apart, and restrict each that needs it");

    /// <summary>It is apart already.</summary>
    public static readonly Refusal NotJoined = new("same-person.not-joined", "These records were taken apart already");

    /// <summary>Joins a record to the one that leads.</summary>
    /// <param name="reasons">Reasons for and against, as the worker was shown them.</param>
    public Task<Outcome<JoiningId>> JoinAsync(PersonId record, PersonId lead, string reasons, string? why, CancellationToken cancellation) =>
        work.DoAsync<JoiningId>(Action, About.These(record, lead), why, async hand =>
        {
            var both = await hand.Db.Set<Person>().Where(p => p.AgencyId == hand.Agency && (p.Id == record || p.Id == lead)).ToListAsync(cancellation);
            if (record == lead || both.Count != 2 || both.Exists(p => p.Sealed))
            {
                return Apart;
            }

            if (both.Exists(p => p.LeadId != p.Id) || await hand.Db.Set<Person>().AnyAsync(p => p.LeadId == record && p.Id != record, cancellation))
            {
                return AlreadyJoined;
            }

            if (both.Exists(p => p.Restricted) && !await SameEyesAsync(hand, both, cancellation))
            {
                return NotForTheSameEyes;
            }

            both.Single(p => p.Id == record).LeadId = lead;
            both.Single(p => p.Id == record).Version++;
            var joining = hand.Add(new Joining
            {
                Id = hand.NewId<JoiningId>(), AgencyId = hand.Agency, PersonId = record, LeadId = lead, Reasons = reasons, Why = why!.Trim(), JoinedAt = hand.Now,
                JoinedByName = hand.Actor.Name, AddedTo = await BringAsync(hand, record, lead, cancellation),
            });
            hand.Happened(Joined, new(record, lead, reasons), [record, lead], subject: ("joining", joining.Id.Value));
            await LookForNew.AgainAsync(hand, [record, lead], cancellation);
            await FileAsync(hand, [record, lead], cancellation);
            return joining.Id;
        }, cancellation);

    /// <summary>Takes a joining back.</summary>
    public Task<Outcome<Nothing>> TakeBackAsync(JoiningId id, PersonId record, PersonId lead, string? why, CancellationToken cancellation) =>
        work.DoAsync<Nothing>(TakeBackAction, About.These(record, lead), why, async hand =>
        {
            var joining = await hand.Db.Set<Joining>().FirstOrDefaultAsync(j => j.AgencyId == hand.Agency && j.Id == id && j.PersonId == record && j.LeadId == lead, cancellation);
            if (joining is null)
            {
                return new Outcome<Nothing>.NotFound();
            }

            if (joining.TakenBackAt is not null)
            {
                return NotJoined;
            }

            var both = await hand.Db.Set<Person>().Where(p => p.Id == record || p.Id == lead).ToListAsync(cancellation);
            var person = both.Single(p => p.Id == record);
            if (both.Single(p => p.Id == lead).Restricted && !person.Restricted)
            {
                return RestrictedSince;
            }

            person.LeadId = record;
            person.Version++;
            joining.TakenBackAt = hand.Now;
            joining.TakenBackWhy = why!.Trim();
            foreach (var member in await hand.Db.Set<FamilyMember>().Where(m => m.PersonId == lead && joining.AddedTo.Contains(m.FamilyId)).ToListAsync(cancellation))
            {
                hand.Remove(member);
            }

            await GiveReach.EndAsync(hand, lead, ReachBecause.Joined, joining.JoinedAt, cancellation);
            hand.Happened(TakenBack, new(record, lead, joining.Reasons), [record, lead], subject: ("joining", joining.Id.Value));
            await KeepApartAsync(hand, record, lead, why!.Trim(), cancellation);
            await LookForNew.AgainAsync(hand, [record, lead], cancellation);
            await FileAsync(hand, [record, lead], cancellation);
            return Nothing.Value;
        }, cancellation);

    /// <summary>The lead comes into the families of the joined record, and whoever may see that record may see the lead.</summary>
    private static async Task<IReadOnlyList<FamilyId>> BringAsync(WorkInHand hand, PersonId record, PersonId lead, CancellationToken cancellation)
    {
        var memberships = await hand.Db.Set<FamilyMember>().AsNoTracking().Where(m => m.AgencyId == hand.Agency && (m.PersonId == record || m.PersonId == lead)).ToListAsync(cancellation);
        var added = memberships.Where(m => m.PersonId == record && m.To == null && !memberships.Exists(o => o.PersonId == lead && o.FamilyId == m.FamilyId)).ToList();
        foreach (var member in added)
        {
            hand.Add(new FamilyMember { FamilyId = member.FamilyId, PersonId = lead, AgencyId = hand.Agency, IsChild = member.IsChild, From = hand.Now });
        }

        // Who is named on a restricted record is named on both already.
        var reach = await hand.Db.Set<PersonReach>().AsNoTracking()
            .Where(r => r.AgencyId == hand.Agency && r.PersonId == record && r.To == null && r.Because != ReachBecause.Named).Select(r => new { r.TeamId, r.UserId }).Distinct().ToListAsync(cancellation);
        foreach (var one in reach)
        {
            if (one.TeamId is { } team) await GiveReach.ToTeamAsync(hand, [lead], team, ReachBecause.Joined, cancellation);
            if (one.UserId is { } user) await GiveReach.ToUserAsync(hand, [lead], user, ReachBecause.Joined, cancellation);
        }

        return added.Select(m => m.FamilyId).ToList();
    }

    private static async Task<bool> SameEyesAsync(WorkInHand hand, List<Person> both, CancellationToken cancellation)
    {
        var ids = both.ConvertAll(p => p.Id);
        var named = (await hand.Db.Set<PersonReach>().AsNoTracking()
            .Where(r => r.AgencyId == hand.Agency && ids.Contains(r.PersonId) && r.Because == ReachBecause.Named && r.To == null).Select(r => new { r.PersonId, r.UserId }).ToListAsync(cancellation))
            .ToLookup(r => r.PersonId, r => r.UserId);
        return both.TrueForAll(p => p.Restricted) && named[ids[0]].ToHashSet().SetEquals(named[ids[1]]);
    }

    // Whoever takes two records apart says that they are of two people: they are not suggested again for the reasons they were joined for.
    private async Task KeepApartAsync(WorkInHand hand, PersonId record, PersonId lead, string why, CancellationToken cancellation)
    {
        await hand.FlushAsync(cancellation);
        var known = (await traits.ReadAsync(hand.Agency, [record, lead], cancellation)).ToDictionary(t => t.Person!.Value);
        var (one, other) = LookedAt.InOrder(record, lead);
        var pair = await hand.Db.Set<LookedAt>().FirstOrDefaultAsync(l => l.OneId == one && l.OtherId == other, cancellation)
            ?? hand.Add(new LookedAt { AgencyId = hand.Agency, OneId = one, OtherId = other, ByName = hand.Actor.Name, Why = why });
        (pair.NotTheSame, pair.At, pair.ByName, pair.Why, pair.AgainOn) = (true, hand.Now, hand.Actor.Name, why, null);
        (pair.Evidence, pair.Known) = (PairEvidence.Of(Matcher.Compare(known[record], known[lead])), PairEvidence.Print(known[record], known[lead]));
    }

    private async Task FileAsync(WorkInHand hand, IReadOnlyCollection<PersonId> people, CancellationToken cancellation)
    {
        await hand.FlushAsync(cancellation);
        await FileKeys.FileAsync(hand, await traits.ReadAsync(hand.Agency, people, cancellation), cancellation);
    }
}
