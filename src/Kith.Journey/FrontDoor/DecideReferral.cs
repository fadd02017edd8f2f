using Kith.Journey.Assessment.Contracts;
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
using Kith.Team.Allocation;
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
    StartAssessment assessments)
{
    /// <summary>Needs its reason in the answers, where the family reads it.</summary>
    public static readonly ActionInfo Action = new("front-door.decide", "front-door.decide", "Decided the referral");

    /// <summary>The same of a request for help, by the panel.</summary>
    public static readonly ActionInfo HelpAction = new("front-door.decide-help", "early-help.decide", "Decided the request for help");

    /// <summary>Who may decide it follows from whose list it is on.</summary>
    public static ActionInfo ActionFor(ReferralRoute route) => route == ReferralRoute.Panel ? HelpAction : Action;

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
        return await work.DoAsync<DecisionId>(ActionFor(file.Referral.Route), About.These(file.People.Select(p => p.Id)), null, hand => RunAsync(hand, file, pack, earlier.InWindow, deciding, cancellation), cancellation);
    }

    private async Task<Outcome<DecisionId>> RunAsync(
        WorkInHand hand, ReferralFile file, PracticePack pack, int earlier, DecidingReferral deciding, CancellationToken cancellation)
    {
        if (file.Referral.Status == ReferralStatus.Decided)
        {
            return file.Referral.Version == deciding.Version ? AlreadyDecided : new Outcome<DecisionId>.Conflict(file.Referral.Version);
        }

        var telling = new TellPeople(file, pack);
        var problems = DecisionProblems.Of(file, pack, deciding).Concat(telling.Problems(deciding.Telling))
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
        var told = telling.Tell(hand, deciding.Telling, words.ForReferrer(), words.ForFamily());
        var said = Said(hand, file, deciding);
        await AnswersAsync(hand, file, deciding, told, cancellation);
        var decision = Keep(hand, file, pack, earlier, deciding, routes, told, said, words);
        await CloseAsync(hand, file, deciding, routes, cancellation);
        Happen(hand, file, pack, deciding, decision, told);
        return await FollowAsync(hand, file, pack, deciding, routes, cancellation) is { } refused ? refused.Carry<DecisionId>() : decision;
    }

    /// <summary>What follows, in the same breath: a worker is needed, an assessment starts. Null when all went well.</summary>
    private async Task<Outcome<AssessmentId>?> FollowAsync(
        WorkInHand hand, ReferralFile file, PracticePack pack, DecidingReferral deciding, IReadOnlyList<ChildRoute> routes, CancellationToken cancellation)
    {
        var (referral, codes) = (file.Referral, pack.Codes["front-door-decision"]);
        foreach (var group in routes.Where(r => r.Team is not null).GroupBy(r => (r.Team!.Value, r.Decision)))
        {
            var children = group.Select(r => r.Child).ToList();
            await NeedsWorker.RecordAsync(hand, referral.FamilyId, children, group.Key.Value, $"{codes.Says(group.Key.Decision)} ({referral.Reference})", deciding.Risk!, cancellation);
            if (group.Key.Decision != FrontDoorDecision.Assessment)
            {
                continue;
            }

            // Where an assessment of these children runs already, what came in now belongs to it.
            var started = await assessments.RecordAsync(hand, new(referral.FamilyId, children, deciding.Reason!.Trim(), referral.Id.Value, referral.ReceivedAt), cancellation);
            if (started is not (Outcome<AssessmentId>.Done or Outcome<AssessmentId>.Refused))
            {
                return started;
            }
        }

        return null;
    }

    /// <summary>Which team takes on each child; null when a team is needed and none is there.</summary>
    private async Task<IReadOnlyList<ChildRoute>?> RoutesAsync(AgencyId agency, ReferralFile file, DecidingReferral deciding, CancellationToken cancellation)
    {
        var teams = await db.Set<Record.Users.Team>().AsNoTracking().Where(t => t.AgencyId == agency).OrderBy(t => t.Name).ToListAsync(cancellation);
        var routes = file.Siblings.Select(child =>
        {
            var code = deciding.Differs.FirstOrDefault(d => d.Child == child.Id)?.Decision ?? deciding.Decision!;
            var kind = FrontDoorDecision.TeamFor(code);
            var team = kind is null ? null : teams.FirstOrDefault(t => t.Id == deciding.Team && code == deciding.Decision) ?? teams.FirstOrDefault(t => t.Kind == kind);
            var why = code == deciding.Decision ? null : deciding.Differs.First(d => d.Child == child.Id).Why?.Trim();
            return (Needs: kind is not null, Route: new ChildRoute(child.Id, code, team?.Id, why));
        }).ToList();
        return routes.Any(r => r.Needs && r.Route.Team is null) ? null : routes.Select(r => r.Route).ToList();
    }

    private static IReadOnlyList<PassageId> Said(WorkInHand hand, ReferralFile file, DecidingReferral deciding)
    {
        var said = file.Passages.Where(p => p.Passage.Voice is "child" or "parent").Select(p => p.Passage.Id).ToList();
        if (!string.IsNullOrWhiteSpace(deciding.FamilySaid))
        {
            said.Add(TakeInWords.Sign(
                hand, file.Referral, "referral.family-view", deciding.FamilySaid.Trim(), "parent", $"The family, to {hand.Actor.Name}", hand.Actor.Name, file.Siblings.Select(s => s.Id)));
        }

        return said;
    }

    private async Task AnswersAsync(WorkInHand hand, ReferralFile file, DecidingReferral deciding, IReadOnlyList<Told> told, CancellationToken cancellation)
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
    }

    private static DecisionId Keep(
        WorkInHand hand, ReferralFile file, PracticePack pack, int earlier, DecidingReferral deciding, IReadOnlyList<ChildRoute> routes, IReadOnlyList<Told> told,
        IReadOnlyList<PassageId> said, DecisionWords words)
    {
        var codes = pack.Codes["front-door-decision"];
        var (today, referral, id) = (London.DateOf(hand.Now), file.Referral, hand.NewId<DecisionId>());
        var reading = pack.ReadThreshold(Observed.In(file, today, earlier, deciding.AlsoObserved));
        var clock = pack.Clocks.On(referral.Route.Clock(), London.DateOf(referral.RouteSince));
        var options = deciding.Options.Where(o => !string.IsNullOrWhiteSpace(o.WhyNot)).ToList();
        hand.Add(new Decision
        {
            Id = id, AgencyId = hand.Agency, FamilyId = referral.FamilyId, SubjectKind = "referral", SubjectId = referral.Id.Value, What = codes.Says(deciding.Decision!),
            WhatPlain = codes.PlainLabel(deciding.Decision!), Why = deciding.Reason!.Trim(), DecidedBy = hand.Actor.User, DecidedByName = hand.Actor.Name, DecidedAt = hand.Now,
            Rule = $"{clock.Says}, within {clock.Limit}. {reading.GuidanceTitle}: level {Levels(pack, deciding.Level!.Value)}", RuleVersion = reading.GuidanceVersion,
            Options = options.Select(o => $"{o.Says}: {o.WhyNot}").ToList(),
            Facts = file.Facts.All.Where(f => f.Subject == file.Subject || file.Siblings.Any(s => Subject.Of(s.Id) == f.Subject)).Select(f => f.Id).ToList(), Said = said,
            Told = told.Select(t => new DecisionTold(t.Name, t.NotBecause is null ? today : null, t.NotBecause ?? t.Way)).ToList(), Challenge = words.Challenge(),
        });
        hand.Add(new ReferralDecision
        {
            Id = id, AgencyId = hand.Agency, ReferralId = referral.Id, Code = deciding.Decision!, Level = deciding.Level!.Value, SuggestedLevel = reading.Level.Number,
            Children = routes, WordsReliedOn = reading.Reasons, WouldChange = [.. reading.WouldRaise, .. reading.WouldLower], Options = options, Told = told,
        });
        return id;
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
            Told, new(reference, told.Select(t => t.Says).ToList()),
            people, subject: ("decision", decision.Value));
    }
}
