using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>What a family on the waiting list must have: all of it is required.</summary>
public sealed record WaitingTerms(WorkerNeedId Need, UserId? Owner, string? RiskLevel, DateOnly? ReviewOn, UserId? PersonToCall, FamilyTold Told, int Version);

/// <summary>What history keeps when a family goes on the waiting list.</summary>
public sealed record FamilyListed(string Owner, string RiskLevel, DateOnly ReviewOn, string PersonToCall, string Told);

/// <summary>Puts a family that nobody is free for on the waiting list: somebody owns the wait, somebody can be rung, a day is set to look again.</summary>
public sealed class PutOnWaitingList(Work work, KithDb db, PracticePacks practice, TellFamily tell)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("allocation.put-on-waiting-list", "waiting-list.work", "Put on the waiting list");

    /// <summary>A family went on the waiting list.</summary>
    public static readonly EventKind<FamilyListed> Listed = new(
        "allocation.listed", Significance.Significant,
        p => $"On the waiting list for a worker ({p.RiskLevel}). {p.Owner} owns the wait; the family may ring {p.PersonToCall}; look again by {Day(p.ReviewOn)}. {p.Told}.",
        p => $"You are waiting for a worker. You can ring {p.PersonToCall}. We look again by {Day(p.ReviewOn)}.");

    /// <summary>Lists the family. Problems are by field name: Owner, RiskLevel, ReviewOn, PersonToCall, and those of telling the family.</summary>
    public async Task<Outcome<Nothing>> DoAsync(WaitingTerms terms, CancellationToken cancellation)
    {
        var children = await db.Set<ChildInNeedOfWorker>().Where(c => c.NeedId == terms.Need).Select(c => c.PersonId).ToListAsync(cancellation);
        return children.Count == 0 ? new Outcome<Nothing>.NotFound()
            : await work.DoAsync(Action, About.These(children), why: null, hand => RunAsync(hand, terms, children, cancellation), cancellation);
    }

    /// <summary>The last day on which a family at this risk must be looked at again, from today.</summary>
    public static DateOnly LatestReview(PracticePack pack, string? riskLevel, DateOnly today) =>
        ClockFace.DueOn(pack.Clocks.On(riskLevel == "high" ? "waiting-list-review-high" : "waiting-list-review", today), pack.Calendar, today);

    /// <summary>What is wrong with a day to look again, if anything.</summary>
    internal static string? ReviewProblem(PracticePack pack, string? riskLevel, DateOnly? reviewOn, DateOnly today) =>
        reviewOn is not { } on ? "Enter the day to look again"
        : on < today ? "The day to look again cannot be in the past"
        : LatestReview(pack, riskLevel, today) is var latest && on > latest ? $"At this risk, look again by {Day(latest)} at the latest"
        : null;

    private async Task<Outcome<Nothing>> RunAsync(WorkInHand hand, WaitingTerms terms, List<PersonId> children, CancellationToken cancellation)
    {
        var need = await hand.Db.Set<WorkerNeed>().FirstOrDefaultAsync(n => n.Id == terms.Need && n.AgencyId == hand.Agency, cancellation);
        if (need is null) return new Outcome<Nothing>.NotFound();
        if (!await AllocateWorker.MayDecideAsync(hand, need.TeamId, cancellation)) return new Outcome<Nothing>.NotAllowed(Action.Permission);
        if (need.EndedAt is not null) return AllocateWorker.AlreadyMet;
        hand.Seen(need, terms.Version);
        need.Version = terms.Version + 1;
        var pack = practice[hand.Actor.Place];
        var users = await hand.Db.Set<User>().AsNoTracking()
            .Where(u => u.AgencyId == hand.Agency && u.ClosedAt == null && u.WorksFor == null && (u.Id == terms.Owner || u.Id == terms.PersonToCall)).ToDictionaryAsync(u => u.Id, cancellation);
        if (Problems(terms, pack, users, London.DateOf(hand.Now)) is { Count: > 0 } problems) return new Outcome<Nothing>.Invalid(problems);
        var (owner, call) = (users[terms.Owner!.Value], users[terms.PersonToCall!.Value]);
        var phone = call.Phone ?? await hand.Db.Set<Agency>().Where(a => a.Id == hand.Agency).Select(a => a.Phone).SingleAsync(cancellation);
        var words = pack.Words.Say("message.family.waiting.body", ("owner", owner.Name), ("phone", phone), ("due", Day(terms.ReviewOn!.Value)));
        var (told, wrong) = await tell.TellAsync(hand, need.FamilyId, children, terms.Told, "Waiting for your worker", words, cancellation);
        if (told is null) return new Outcome<Nothing>.Invalid(wrong);
        need.ListedAt ??= hand.Now;
        (need.OwnerId, need.PersonToCallId, need.RiskLevel, need.ReviewOn) = (owner.Id, call.Id, terms.RiskLevel!, terms.ReviewOn);
        need.LastContactAt = told.At ?? need.LastContactAt;
        hand.Happened(Listed, new(owner.Name, pack.Codes["risk-level"].Says(need.RiskLevel), terms.ReviewOn.Value, $"{call.Name} on {phone}", told.Says), children, subject: ("worker-need", need.Id.Value));
        return Nothing.Value;
    }

    private static Dictionary<string, string> Problems(WaitingTerms terms, PracticePack pack, Dictionary<UserId, User> users, DateOnly today)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (terms.Owner is not { } owner || !users.ContainsKey(owner)) problems["Owner"] = "Choose who owns the wait";
        if (terms.RiskLevel is not { } risk || !pack.Codes["risk-level"].Codes.ContainsKey(risk)) problems["RiskLevel"] = "Choose the risk level";
        if (ReviewProblem(pack, terms.RiskLevel, terms.ReviewOn, today) is { } wrong) problems["ReviewOn"] = wrong;
        if (terms.PersonToCall is not { } call || !users.ContainsKey(call)) problems["PersonToCall"] = "Choose whom the family can ring";
        return problems;
    }

    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
