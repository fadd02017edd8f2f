using Kith.Journey.Decisions;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Passages;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>What history keeps of a decision at the front door.</summary>
public sealed record ReferralDecided(string Reference, string Decision, string PlainDecision, string Level, string Reason, IReadOnlyList<string> Differs);

/// <summary>What history keeps of who was told.</summary>
public sealed record DecisionWasTold(string Reference, IReadOnlyList<string> Told);

/// <summary>
/// Decides what happens next, for all brothers and sisters at once: with the reason, the level and the guidance it rests on, and who is told.
/// What follows (a team that takes it on, an assessment) is done in the same action.
/// </summary>
public sealed class DecideReferral(
    Work work, CurrentActor current, KithDb db, ReadReferral referrals, ReadLog reads, PracticePacks practice, RecordFacts facts, FamilyHistory history,
    IEnumerable<IWhenDecided> follow)
{
    /// <summary>Needs its reason in the answers, where the family reads it.</summary>
    public static readonly ActionInfo Action = new("front-door.decide", "front-door.decide", "Decided the referral");

    /// <summary>It was decided.</summary>
    public static readonly EventKind<ReferralDecided> Decided = new(
        "front-door.decided", Significance.Key,
        p => $"Referral {p.Reference} decided: {p.Decision}, level {p.Level}. {p.Reason}{string.Concat(p.Differs.Select(d => " " + d))}",
        p => $"We decided: {p.PlainDecision}. {p.Reason}");

    /// <summary>People were told, or why not.</summary>
    public static readonly EventKind<DecisionWasTold> Told = new(
        "front-door.told", Significance.Significant, p => $"Told of the decision on {p.Reference}: {string.Join("; ", p.Told)}");

    /// <summary>The referral was decided already.</summary>
    public static readonly Refusal AlreadyDecided = new("front-door.already-decided", "This referral is decided. Open it again with a reason to decide anew.");

    /// <summary>No team can take it on.</summary>
    public static readonly Refusal NoTeam = new("front-door.no-team", "No team of this agency takes on that work. Choose a team.");

    /// <summary>Decides.</summary>
    public async Task<Outcome<DecisionId>> DecideAsync(DecidingReferral deciding, CancellationToken cancellation)
    {
        var actor = current.Value;
        if (await referrals.FindAsync(actor.Agency, deciding.Referral, cancellation) is not { } file)
        {
            await reads.WriteAsync(Action.Code, [(null, Sight.Unknown)], cancellation);
            return new Outcome<DecisionId>.NotFound();
        }

        var pack = practice[actor.Place];
        var earlier = await history.EarlierAsync(file, cancellation);
        return await work.DoAsync<DecisionId>(Action, About.These(file.People.Select(p => p.Id)), null, hand => RunAsync(hand, file, pack, earlier.InWindow, deciding, cancellation), cancellation);
    }

    private async Task<Outcome<DecisionId>> RunAsync(
        WorkInHand hand, ReferralFile file, PracticePack pack, int earlier, DecidingReferral deciding, CancellationToken cancellation)
    {
        if (file.Referral.Status == ReferralStatus.Decided)
        {
            return file.Referral.Version == deciding.Version ? AlreadyDecided : new Outcome<DecisionId>.Conflict(file.Referral.Version);
        }

        var telling = new TellPeople(file, pack);
        var problems = DecisionProblems.Of(file, pack, deciding).Concat(telling.Problems(deciding))
            .DistinctBy(p => p.Field).ToOrderedDictionary();
        if (problems.Count > 0)
        {
            return new Outcome<DecisionId>.Invalid(problems);
        }

        var routes = await RoutesAsync(hand.Agency, file, deciding, cancellation);
        if (routes is null)
        {
            return NoTeam;
        }

        var agency = await db.Set<Agency>().AsNoTracking().SingleAsync(a => a.Id == hand.Agency, cancellation);
        var words = new DecisionWords(pack, agency, file.Referral, deciding.Decision!, deciding.Reason!, hand.Actor.Name);
        var told = telling.Tell(hand, deciding, words);
        await Answers(hand, file, deciding, told, cancellation);
        var decision = RecordDecision.Add(hand, Shape(hand, file, pack, earlier, deciding, routes, told));
        await CloseAsync(hand, file, deciding, routes, cancellation);
        Happen(hand, file, pack, deciding, decision, told);
        foreach (var room in follow)
        {
            await room.DecidedAsync(hand, new(file.Referral.Id, file.Referral.Reference, file.Referral.FamilyId, decision, routes), cancellation);
        }

        foreach (var team in routes.Where(r => r.Team is not null).GroupBy(r => r.Team!.Value))
        {
            GiveReach.ToTeam(hand, team.Select(r => r.Child).Concat(file.Adults.Select(a => a.Id)), team.Key, ReachBecause.Referral);
        }

        return decision;
    }

    /// <summary>Which team takes on each child; null when a team is needed and none is there.</summary>
    private async Task<IReadOnlyList<ChildRoute>?> RoutesAsync(AgencyId agency, ReferralFile file, DecidingReferral deciding, CancellationToken cancellation)
    {
        var teams = await db.Set<Team>().AsNoTracking().Where(t => t.AgencyId == agency).OrderBy(t => t.Name).ToListAsync(cancellation);
        var routes = file.Siblings.Select(child =>
        {
            var code = deciding.Differs.FirstOrDefault(d => d.Child == child.Id)?.Decision ?? deciding.Decision!;
            var kind = FrontDoorDecision.TeamFor(code);
            var team = kind is null ? null : teams.FirstOrDefault(t => t.Id == deciding.Team && code == deciding.Decision) ?? teams.FirstOrDefault(t => t.Kind == kind);
            return (Needs: kind is not null, Route: new ChildRoute(child.Id, code, team?.Id));
        }).ToList();
        return routes.Any(r => r.Needs && r.Route.Team is null) ? null : routes.Select(r => r.Route).ToList();
    }

    private async Task Answers(WorkInHand hand, ReferralFile file, DecidingReferral deciding, IReadOnlyList<Told> told, CancellationToken cancellation)
    {
        var subject = file.Subject;
        List<(string Fact, string? Value, Entered Entered)> answers =
        [
            ("referral.threshold-level", deciding.Level!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), Entered.Asked),
            ("referral.need", deciding.Need, Entered.Asked), ("referral.decision", deciding.Decision, Entered.Asked), ("referral.decision-reason", deciding.Reason, Entered.Asked),
            ("referral.decided-by", hand.Actor.Name, Entered.Drawn), ("referral.decided-on", London.DateOf(hand.Now).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Entered.Drawn),
            ("referral.referrer-told", deciding.Referrer.Way, Entered.Asked),
            ("referral.family-told", told.Any(t => t is { Whom: "family", NotBecause: null }) ? deciding.Family.First(f => f.Way is { Length: > 0 } and not "not-told").Way : "not-told", Entered.Asked),
            ("referral.not-told-reason", deciding.FamilyNotTold is { Length: > 0 } why && told.All(t => t.Whom != "family" || t.NotBecause is not null) ? why : deciding.Referrer.NotTold, Entered.Asked),
        ];
        var entries = answers.Where(a => !string.IsNullOrWhiteSpace(a.Value)).Select(a => new FactEntry(subject, a.Fact, a.Value!.Trim(), null, a.Entered)).ToList();
        if (Observed.Added(file, deciding.AlsoObserved) is { Count: > 0 } added)
        {
            entries.Add(new(subject, "referral.concerns", string.Join(',', added)));
        }

        await facts.RecordAsync(hand, new("worker", hand.Actor.Name), entries, file.Siblings.Select(s => s.Id).ToList(), cancellation);
        if (!string.IsNullOrWhiteSpace(deciding.FamilySaid))
        {
            SignPassage.Add(hand, new("referral.family-view", deciding.FamilySaid.Trim(), "parent", "The family, to " + hand.Actor.Name), ("referral", file.Referral.Id.Value), file.Siblings.Select(s => s.Id));
        }
    }

    private static NewDecision Shape(
        WorkInHand hand, ReferralFile file, PracticePack pack, int earlier, DecidingReferral deciding, IReadOnlyList<ChildRoute> routes, IReadOnlyList<Told> told)
    {
        var codes = pack.Codes["front-door-decision"].Codes;
        var reading = pack.ReadThreshold(Observed.In(file, London.DateOf(hand.Now), earlier, deciding.AlsoObserved));
        var clock = pack.Clocks.On("front-door-decision", London.DateOf(file.Referral.ReceivedAt));
        var said = file.Passages.Where(p => p.Passage.Voice is "child" or "parent").Select(p => new WordsSaid(p.Passage.Source, p.Passage.Text)).ToList();
        if (!string.IsNullOrWhiteSpace(deciding.FamilySaid))
        {
            said.Add(new("The family", deciding.FamilySaid.Trim()));
        }

        var chosen = codes[deciding.Decision!];
        return new(
            "referral", file.Referral.Id.Value, chosen.Value, chosen.Says, chosen.PlainLabel, deciding.Reason!.Trim(),
            new(
                $"{clock.Says}, within {clock.Limit}", reading.GuidanceTitle, reading.GuidanceVersion, Levels(pack, deciding.Level!.Value), Levels(pack, reading.Level.Number),
                file.Facts.All.Where(f => f.Subject == file.Subject || file.Siblings.Any(s => Subject.Of(s.Id) == f.Subject)).Select(f => f.Id).ToList(),
                reading.Reasons, deciding.Options.Where(o => !string.IsNullOrWhiteSpace(o.WhyNot)).ToList(), said, [.. reading.WouldRaise, .. reading.WouldLower]),
            routes.Select(r => new ChildDecided(
                r.Child, r.Decision, codes[r.Decision].Says, codes[r.Decision].PlainLabel, deciding.Differs.FirstOrDefault(d => d.Child == r.Child)?.Why?.Trim())).ToList(),
            told);
    }

    private static string Levels(PracticePack pack, int level) => $"{level}: {pack.Thresholds.Levels[level].Name}";

    private async Task CloseAsync(WorkInHand hand, ReferralFile file, DecidingReferral deciding, IReadOnlyList<ChildRoute> routes, CancellationToken cancellation)
    {
        var referral = await hand.Db.Set<Referral>().SingleAsync(r => r.Id == file.Referral.Id, cancellation);
        hand.Seen(referral, deciding.Version);
        referral.Version = deciding.Version + 1;
        referral.CheckingSince ??= hand.Now;
        referral.WaitingSince = null;
        referral.DecidedAt = hand.Now;
        referral.Decision = deciding.Decision;
        referral.ReasonForReferrer = deciding.Reason!.Trim();
        referral.ReferrerToldAt = deciding.Referrer.NotTold is { Length: > 0 } ? null : hand.Now;
        foreach (var child in await hand.Db.Set<ReferralChild>().Where(c => c.ReferralId == referral.Id).ToListAsync(cancellation))
        {
            var lead = file.Siblings.First(s => s.Record.Id == child.PersonId || s.Id == child.PersonId).Id;
            child.Decision = routes.First(r => r.Child == lead).Decision is var code && code != deciding.Decision ? code : null;
        }
    }

    private static void Happen(WorkInHand hand, ReferralFile file, PracticePack pack, DecidingReferral deciding, DecisionId decision, IReadOnlyList<Told> told)
    {
        var codes = pack.Codes["front-door-decision"];
        var (people, reference) = (file.Siblings.Select(s => s.Id).ToList(), file.Referral.Reference);
        var differs = deciding.Differs.Where(d => d.Decision != deciding.Decision)
            .Select(d => $"For {file.Siblings.First(s => s.Id == d.Child).Lead.CalledBy}: {codes.Says(d.Decision)}. {d.Why?.Trim()}").ToList();
        hand.Happened(
            Decided, new(reference, codes.Says(deciding.Decision!), codes.PlainLabel(deciding.Decision!), Levels(pack, deciding.Level!.Value), deciding.Reason!.Trim(), differs),
            people, subject: ("decision", decision.Value));
        hand.Happened(
            Told, new(reference, told.Select(t => t.NotBecause is { } why ? $"{t.Name} not told ({why})" : $"{t.Name}, {t.Way.ToLowerInvariant()}").ToList()),
            people, subject: ("decision", decision.Value));
    }
}
