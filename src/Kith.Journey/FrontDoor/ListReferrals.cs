using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.Passages;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>A card of the board.</summary>
public sealed record ReferralCard(
    Referral Referral, string Children, string? Worry, bool Danger, int Earlier, int InWindow, ClockReading Clock, IReadOnlyList<string> WaitsFor, IReadOnlyList<PersonId> People)
{
    private const int Most = 140;

    /// <summary>The beginning of the worry, cut after a whole word.</summary>
    public string? Opening => Worry is { Length: > Most } text ? text[..(text.LastIndexOf(' ', Most) is > 0 and var end ? end : Most)].TrimEnd(' ', ',', '.', ';', ':') + "…" : Worry;

    /// <summary>What in a request for help speaks of harm, in words.</summary>
    public IReadOnlyList<string> Harm { get; init; } = [];
}

/// <summary>What of the board is looked at; both lists where no route is said.</summary>
public sealed record BoardFilter(bool Mine = false, string? Source = null, bool Waiting = false, ReferralRoute? Route = null);

/// <summary>The front door's board: what came in, and where each stands. The same number of statements for five referrals and for two hundred.</summary>
public sealed class ListReferrals(KithDb db, CurrentActor current, IReach reach, ReadLog reads, PracticePacks practice, TimeProvider clock)
{
    private const int MostDecided = 12;

    /// <summary>The cards, soonest due first; reads of everybody named are logged.</summary>
    public async Task<IReadOnlyList<ReferralCard>> ReadAsync(BoardFilter filter, CancellationToken cancellation)
    {
        var (actor, now) = (current.Value, clock.Moment());
        var mine = Mine(actor, filter);
        var referrals = await mine.Where(r => r.DecidedAt == null).ToListAsync(cancellation);
        referrals.AddRange(await mine.Where(r => r.DecidedAt != null).OrderByDescending(r => r.DecidedAt).Take(filter.Waiting ? 0 : MostDecided).ToListAsync(cancellation));
        var ids = referrals.Select(r => r.Id).ToList();
        var subjects = ids.Select(i => i.Value).ToList();
        var children = await ChildrenAsync(actor.Agency, ids, cancellation);
        var sights = await reach.OfAsync(actor, children.Select(c => c.Lead.Id).Distinct().ToList(), cancellation);
        var ofPanel = referrals.Where(r => r.Route == ReferralRoute.Panel).ToList();
        var requests = ofPanel.Select(r => r.Id.Value).ToList();
        var texts = (await db.Set<Passage>().AsNoTracking().Where(p => p.AgencyId == actor.Agency && subjects.Contains(p.OriginId) && (p.Topic == "referral.reason" || requests.Contains(p.OriginId)))
            .Select(p => new { p.OriginId, p.Topic, p.Text }).ToListAsync(cancellation)).ToLookup(p => p.OriginId);
        subjects.AddRange(ofPanel.Select(r => r.FamilyId.Value));
        var answers = (await db.Set<Fact>().AsNoTracking()
            .Where(f => f.AgencyId == actor.Agency && subjects.Contains(f.SubjectId) && f.SupersededAt == null && f.Value != null
                && ((f.FactId == "referral.immediate-danger" && f.Value == "yes") || f.FactId == "family.concerns"))
            .Select(f => new { f.SubjectId, f.FactId, f.Value }).ToListAsync(cancellation)).ToLookup(f => (f.SubjectId, f.FactId), f => f.Value!);
        var earlier = (await EarlierAsync(actor.Agency, children.Select(c => c.Lead.Id).Distinct().ToList(), cancellation)).ToLookup(e => e.Lead);
        var waits = (await db.Set<InformationRequest>().AsNoTracking().Where(r => r.AgencyId == actor.Agency && ids.Contains(r.ReferralId) && r.AnsweredAt == null && r.TakenBackAt == null)
            .OrderBy(r => r.DueOn).ToListAsync(cancellation)).ToLookup(r => r.ReferralId);
        var byReferral = children.ToLookup(c => c.Referral, c => c.Lead);
        var cards = referrals.Where(r => byReferral[r.Id].All(p => sights[p.Id].MayOpen()))
            .Select(r => Card(r, [.. byReferral[r.Id]], texts[r.Id.Value].FirstOrDefault(t => t.Topic == "referral.reason")?.Text, answers.Contains((r.Id.Value, "referral.immediate-danger")), earlier, [.. waits[r.Id]], actor.Place, now) with
            {
                Harm = practice[actor.Place].HarmIn(r, answers[(r.FamilyId.Value, "family.concerns")], texts[r.Id.Value].Select(t => t.Text)),
            }).ToList();
        await reads.WriteAsync("front-door/board", cards.SelectMany(c => c.People).Distinct().Select(p => ((PersonId?)p, sights[p])).DefaultIfEmpty((null, Sight.InReach)), cancellation);
        return [.. cards.OrderBy(c => c.Referral.DecidedAt is null ? c.Clock.DueAt : DateTime.MaxValue).ThenByDescending(c => c.Referral.DecidedAt)];
    }

    private IQueryable<Referral> Mine(Actor actor, BoardFilter filter)
    {
        var all = db.Set<Referral>().AsNoTracking().Where(r => r.AgencyId == actor.Agency);
        all = actor.Reach == ReachKind.Agency ? all : all.Where(r => actor.Teams.Contains(r.TeamId));
        all = filter.Route is { } route ? all.Where(r => r.Route == route) : all;
        all = filter.Mine ? all.Where(r => r.TakenBy == actor.User) : all;
        all = filter.Source is { Length: > 0 } source ? all.Where(r => r.SourceKind == source) : all;
        return filter.Waiting ? all.Where(r => r.WaitingSince != null || r.QuestionForReferrer != null) : all;
    }

    private async Task<List<(ReferralId Referral, Person Lead)>> ChildrenAsync(AgencyId agency, List<ReferralId> referrals, CancellationToken cancellation)
    {
        var rows = await db.Set<ReferralChild>().Where(c => c.AgencyId == agency && referrals.Contains(c.ReferralId))
            .Join(db.Set<Person>(), c => c.PersonId, p => p.Id, (c, p) => new { c.ReferralId, p.LeadId })
            .Join(db.Set<Person>().AsNoTracking(), c => c.LeadId, p => p.Id, (c, lead) => new { c.ReferralId, lead }).ToListAsync(cancellation);
        return rows.OrderBy(r => r.lead.BornOn ?? DateOnly.MaxValue).Select(r => (r.ReferralId, r.lead)).ToList();
    }

    private async Task<List<(PersonId Lead, ReferralId Referral, DateTime At, ReferralRoute Route)>> EarlierAsync(AgencyId agency, List<PersonId> leads, CancellationToken cancellation)
    {
        var rows = await db.Set<Person>().Where(p => p.AgencyId == agency && leads.Contains(p.LeadId))
            .Join(db.Set<ReferralChild>(), p => p.Id, c => c.PersonId, (p, c) => new { p.LeadId, c.ReferralId })
            .Join(db.Set<Referral>(), c => c.ReferralId, r => r.Id, (c, r) => new { c.LeadId, c.ReferralId, r.ReceivedAt, r.Route }).ToListAsync(cancellation);
        return rows.Select(r => (r.LeadId, r.ReferralId, r.ReceivedAt, r.Route)).ToList();
    }

    private ReferralCard Card(
        Referral referral, List<Person> children, string? worry, bool danger, ILookup<PersonId, (PersonId Lead, ReferralId Referral, DateTime At, ReferralRoute Route)> earlier,
        List<InformationRequest> waits, string place, DateTime now)
    {
        var today = London.DateOf(now);
        var before = children.SelectMany(c => earlier[c.Id]).Where(e => e.Referral != referral.Id && e.At < referral.ReceivedAt).DistinctBy(e => e.Referral).ToList();
        var names = children.Select(c => new ReferredPerson(c, c, true)).NamesAndAges(today);
        List<string> asked = [.. waits.Select(w => $"{w.AskedOf}, by {w.DueOn:d MMM}")];
        if (referral.QuestionForReferrer is not null)
        {
            asked.Insert(0, referral.Source);
        }

        return new(
            referral, names, worry, danger, before.Count, before.Count(b => (b.Route, referral.Route) is (ReferralRoute.FrontDoor, ReferralRoute.FrontDoor) && FamilyHistory.IsReReferral(practice[place], b.At, referral.ReceivedAt)),
            practice[place].ReadDecisionClock(referral, now), asked, children.Select(c => c.Id).ToList());
    }
}
