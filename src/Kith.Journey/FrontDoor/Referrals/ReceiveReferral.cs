using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts.Sheets;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>A referral as it is sent.</summary>
/// <param name="Draft">What was written; read again here, whatever the pages checked.</param>
/// <param name="TrackingCode">The referrer's secret; only its hash is kept.</param>
/// <param name="TrackAt">Where the referrer follows it, for the message.</param>
/// <param name="Kept">Where the draft is kept, to be closed in the same breath; null when it came another way.</param>
public sealed record SentReferral(ReferralDraft Draft, string TrackingCode, string TrackAt, DraftPlace? Kept = null);

/// <summary>What the referrer is told at once.</summary>
public sealed record ReceivedReferral(ReferralId Id, string Reference, DateTime ReceivedAt, ReferralRoute Route);

/// <summary>What history keeps of a referral that came in.</summary>
public sealed record ReferralReceived(string Reference, string Source, bool FromFamily, int Children, int Level, string LevelName)
{
    /// <summary>The panel whose list it came to; null for the front door.</summary>
    public string? Panel { get; init; }
}

/// <summary>A referral or a family's own request comes in: people, facts and paragraphs enter the record together, once.</summary>
public sealed class ReceiveReferral(Work work, KithDb db, CurrentActor current, PracticePacks practice, Record.Facts.RecordFacts facts, Record.Facts.FactBook book, ReferralDrafts drafts, TimeProvider clock)
{
    /// <summary>Anyone may send; nobody is shown anything.</summary>
    public static readonly ActionInfo Action = new("front-door.receive-referral", Permissions.SendReferral, "Received a referral");

    /// <summary>It arrived.</summary>
    public static readonly EventKind<ReferralReceived> Received = new(
        "front-door.referral-received", Significance.Key,
        p => $"{(p.FromFamily || p.Panel is not null ? "Request for help" : "Referral")} {p.Reference} {(p.Panel is { } panel ? $"to the {panel} " : "")}received from {p.Source} about {(p.Children == 1 ? "one child" : $"{p.Children} children")}; guidance reads level {p.Level}, {p.LevelName}",
        p => p.FromFamily ? "You asked us for help" : $"{p.Source} asked us to help");

    /// <summary>The agency has nobody to read it: a fault of its set-up that must be seen, not a referral that is lost.</summary>
    public static readonly Refusal NoFrontDoor = new("no-front-door", "There is no front-door team to read this. Please ring us instead.");

    private static readonly Refusal AlreadyReceived = new("already-received", "We have this already.");

    /// <summary>Takes it in. The same draft sent twice is one referral and gives the same reference.</summary>
    public async Task<Outcome<ReceivedReferral>> ReceiveAsync(SentReferral sent, CancellationToken cancellation)
    {
        if (await FindAsync(sent.Draft.Id, cancellation) is { } before)
        {
            return before;
        }

        var outcome = await work.DoAsync(Action, About.Nobody, null, hand => RunAsync(hand, sent, cancellation), cancellation);
        return outcome is Outcome<ReceivedReferral>.Refused { Why: var why } && why == AlreadyReceived && await FindAsync(sent.Draft.Id, cancellation) is { } already
            ? already : outcome;
    }

    /// <summary>A referral this agency has, by its id.</summary>
    public Task<ReceivedReferral?> FindAsync(ReferralId id, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        return db.Set<Referral>().AsNoTracking().Where(r => r.AgencyId == agency && r.Id == id)
            .Select(r => new ReceivedReferral(r.Id, Referral.ReferenceOf(r.Number), r.ReceivedAt, r.Route)).FirstOrDefaultAsync(cancellation);
    }

    private async Task<Outcome<ReceivedReferral>> RunAsync(WorkInHand hand, SentReferral sent, CancellationToken cancellation)
    {
        var draft = sent.Draft;

        // The draft's row is written first: two presses of the button queue here, and the second finds the first one's referral.
        if (sent.Kept is { } place)
        {
            await drafts.SentAsync(place, draft, cancellation);
        }

        if (await hand.Db.Set<Referral>().AnyAsync(r => r.AgencyId == hand.Agency && r.Id == draft.Id, cancellation))
        {
            return AlreadyReceived;
        }

        var (pack, today) = (practice[hand.Actor.Place], London.Today(clock));
        var lay = new LayReferral(practice, pack, today);
        var read = FormReading.Read(lay.Lay(draft).Sections, lay.Answers(draft), today);
        if (draft.Sent || draft.AllChildren().Count == 0)
        {
            return Outcome.Invalid<ReceivedReferral>("", "Nothing was written that could be sent");
        }

        if (read.Problems.Count > 0)
        {
            return new Outcome<ReceivedReferral>.Invalid(read.Problems);
        }

        var given = new GivenReferral(draft, read, lay, pack, hand.Actor);
        if (await ListAsync(hand, given, cancellation) is not (var route, { } team))
        {
            return NoFrontDoor;
        }

        var referral = Add(hand, given, sent.TrackingCode, await NextNumberAsync(hand, cancellation), route, team);
        var everyone = await TakeInPeople.AddAsync(hand, given, team, cancellation);
        TakeInWords.Add(hand, given, referral);
        await TakeInFacts.RecordAsync(hand, given, referral, facts, book, cancellation);
        var reading = given.Threshold;
        hand.Happened(
            Received, new(referral.Reference, given.Source, given.FromFamily, draft.AllChildren().Count, reading.Level.Number, reading.Level.Name) { Panel = route == ReferralRoute.Panel ? pack.Place.Panel : null },
            draft.AllChildren(), subject: ("referral", referral.Id.Value));
        ThankReferrer.Post(hand, given, referral, sent.TrackAt, everyone);
        return new ReceivedReferral(referral.Id, referral.Reference, referral.ReceivedAt, route);
    }

    // Where somebody is in danger now, or no panel is there, it is the front door's, whomever was asked.
    private static async Task<(ReferralRoute Route, TeamId? Team)> ListAsync(WorkInHand hand, GivenReferral given, CancellationToken cancellation)
    {
        var asked = given.Threshold.Emergency ? ReferralRoute.FrontDoor : given.Draft.Route;
        var place = given.Pack.Place;
        return await asked.TeamAsync(hand.Db, hand.Agency, place, cancellation) is { } team ? (asked, team)
            : (ReferralRoute.FrontDoor, await ReferralRoute.FrontDoor.TeamAsync(hand.Db, hand.Agency, place, cancellation));
    }

    private static Referral Add(WorkInHand hand, GivenReferral given, string trackingCode, int number, ReferralRoute route, TeamId team)
    {
        var (draft, reading) = (given.Draft, given.Threshold);
        foreach (var child in draft.AllChildren())
        {
            hand.Add(new ReferralChild { ReferralId = draft.Id, PersonId = child, AgencyId = hand.Agency });
        }

        return hand.Add(new Referral
        {
            Id = draft.Id, AgencyId = hand.Agency, Number = number, ReceivedAt = hand.Now, Route = route, RouteSince = hand.Now, TeamId = team, FamilyId = draft.Family,
            SourceKind = given.SourceKind, Source = given.Source, ReferrerUserId = given.IsReferrersAccount ? hand.Actor.User : null,
            ReferrerProfessionalId = given.FromFamily ? null : draft.Referrer, ReferrerPersonId = draft.Self?.Id, AdviceCallId = draft.AdviceCall,
            TrackingHash = Referrals.TrackingCode.Hash(trackingCode), ThresholdVersion = reading.GuidanceVersion, ThresholdLevel = reading.Level.Number,
            ThresholdRoute = reading.Route.Id, ThresholdReading = System.Text.Json.JsonSerializer.Serialize(reading, Json.Options),
        });
    }

    // One row an agency: two referrals at the same moment queue here and get two numbers.
    private static async Task<int> NextNumberAsync(WorkInHand hand, CancellationToken cancellation)
    {
        var numbers = hand.Db.Set<ReferralNumbers>().Where(n => n.AgencyId == hand.Agency);
        if (await numbers.ExecuteUpdateAsync(set => set.SetProperty(n => n.Last, n => n.Last + 1), cancellation) == 0)
        {
            hand.Add(new ReferralNumbers { AgencyId = hand.Agency, Last = 1 });
            return 1;
        }

        return await numbers.Select(n => n.Last).FirstAsync(cancellation);
    }
}
