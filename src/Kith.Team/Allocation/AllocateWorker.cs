using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;
using Kith.Record.Users;
using Kith.Team.Workforce;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>The manager's choice.</summary>
/// <param name="EndReason">Why the worker changes; required when the children have a worker now.</param>
/// <param name="Version">The version of the need that was seen.</param>
public sealed record WorkerChoice(WorkerNeedId Need, UserId? Worker, string? Why, string? EndReason, FamilyTold Told, int Version);

/// <summary>What history keeps of an allocation.</summary>
public sealed record WorkerAllocated(string Worker, string Team, string Because, string? Previous, string? EndReason, string Told, string? OverCapacity);

/// <summary>
/// Allocates a worker: the family is told the new name first, the old worker's time ends with its reason, the new worker may see the family, and
/// the handover page is made. Over capacity warns and does not stop: the manager answers for it.
/// </summary>
public sealed class AllocateWorker(Work work, KithDb db, PracticePacks practice, TeamRoster roster, Caseloads caseloads, TellFamily tell, IEnumerable<IGoesOnWithWorker> goOn)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("allocation.allocate-worker", "allocation.decide", "Allocated a worker", NeedsWhy: true);

    /// <summary>A worker was allocated.</summary>
    public static readonly EventKind<WorkerAllocated> Allocated = new(
        "allocation.worker-allocated", Significance.Key,
        p => $"{p.Worker} ({p.Team}) allocated{(p.Previous is null ? "" : $" after {p.Previous} ({p.EndReason})")}: {p.Because}. {p.Told}.{(p.OverCapacity is null ? "" : $" {p.OverCapacity}.")}",
        p => $"{p.Worker} became your worker");

    /// <summary>Somebody chose already.</summary>
    public static readonly Refusal AlreadyMet = new("allocation.already-met", "This family does not wait for a worker any more");

    /// <summary>Allocates. Problems are by field name: Worker, why, EndReason, ToldWay, ToldOn, Reader, NotToldBecause.</summary>
    public async Task<Outcome<HandoverId>> DoAsync(WorkerChoice choice, CancellationToken cancellation)
    {
        var children = await db.Set<ChildInNeedOfWorker>().Where(c => c.NeedId == choice.Need).Select(c => c.PersonId).ToListAsync(cancellation);
        return children.Count == 0 ? new Outcome<HandoverId>.NotFound()
            : await work.DoAsync(Action, About.These(children), choice.Why, hand => RunAsync(hand, choice, children, cancellation), cancellation);
    }

    private async Task<Outcome<HandoverId>> RunAsync(WorkInHand hand, WorkerChoice choice, List<PersonId> children, CancellationToken cancellation)
    {
        var need = await hand.Db.Set<WorkerNeed>().FirstOrDefaultAsync(n => n.Id == choice.Need && n.AgencyId == hand.Agency, cancellation);
        if (need is null) return new Outcome<HandoverId>.NotFound();
        if (!await MayDecideAsync(hand, need.TeamId, cancellation)) return new Outcome<HandoverId>.NotAllowed(Action.Permission);
        if (need.EndedAt is not null) return AlreadyMet;
        hand.Seen(need, choice.Version);
        need.Version = choice.Version + 1;
        var pack = practice[hand.Actor.Place];
        var worker = (await roster.WorkersAsync(hand.Agency, hand.Actor.Place, [need.TeamId], cancellation)).FirstOrDefault(w => w.Id == choice.Worker);
        if (worker is null) return Outcome.Invalid<HandoverId>("Worker", "Choose a worker of the team");
        var before = await BeforeAsync(hand, children, cancellation);
        if (before.Any(b => b.Worker == worker.Id)) return Outcome.Invalid<HandoverId>("Worker", $"{worker.Name} works with them already");
        if (before.Count > 0 && !(choice.EndReason is { } reason && pack.Codes["allocation-end-reason"].Codes.ContainsKey(reason)))
        {
            return Outcome.Invalid<HandoverId>("EndReason", "Choose why the worker changes");
        }

        var (told, problems) = await tell.TellAsync(hand, need.FamilyId, children, choice.Told, "Your new worker", await WordsAsync(hand, pack, worker, cancellation), cancellation);
        if (told is null) return new Outcome<HandoverId>.Invalid(problems);
        var over = await OverCapacityAsync(hand, pack, worker, need, children, cancellation);
        if (before.Count > 0) await AllocationEnds.EndAsync(hand, pack, need.FamilyId, children, choice.EndReason!, need.TeamId, cancellation);
        var handover = await BeginAsync(hand, need, children, worker, choice.Why!.Trim(), told, before, cancellation);
        foreach (var (last, part) in before.SelectMany(_ => goOn, (b, part) => (b.Worker, part)))
        {
            await part.HandOnAsync(hand, children, last, worker.Id, worker.Name, cancellation);
        }

        var team = await hand.Db.Set<Record.Users.Team>().Where(t => t.Id == need.TeamId).Select(t => t.Name).SingleAsync(cancellation);
        hand.Happened(Allocated, new(
            worker.Name, team, choice.Why!.Trim().TrimEnd('.'), before.Count == 0 ? null : string.Join(", ", before.Select(b => b.Name).Distinct(StringComparer.Ordinal)),
            before.Count == 0 ? null : pack.Codes["allocation-end-reason"].Says(choice.EndReason!), told.Says, over), children, subject: ("handover", handover.Value));
        Outbox.Post(hand, new OutgoingMessage(
            Channel.InApp, worker.Name, worker.Name, "You have been allocated a family",
            $"{hand.Actor.Name} has allocated a family to you.\n\nOpen the handover page before you ring the bell: /handovers/{handover.Value}", children, worker.Id));
        return handover;
    }

    /// <summary>Whether the actor answers for the team, or for the whole agency.</summary>
    internal static async Task<bool> MayDecideAsync(WorkInHand hand, TeamId team, CancellationToken cancellation) =>
        hand.Actor.Reach == ReachKind.Agency
        || await hand.Db.Set<TeamMember>().AnyAsync(m => m.TeamId == team && m.UserId == hand.Actor.User && m.Leads, cancellation);

    private static async Task<List<(UserId Worker, string Name)>> BeforeAsync(WorkInHand hand, List<PersonId> children, CancellationToken cancellation) =>
        (await (from child in hand.Db.Set<AllocatedChild>()
                where child.AgencyId == hand.Agency && child.To == null && children.Contains(child.PersonId)
                join allocation in hand.Db.Set<Allocation>() on child.AllocationId equals allocation.Id
                join user in hand.Db.Set<User>() on allocation.WorkerId equals user.Id
                orderby child.From descending, user.Name, user.Id
                select new { user.Id, user.Name }).ToListAsync(cancellation)).Select(w => (w.Id, w.Name)).Distinct().ToList();

    private static async Task<string> WordsAsync(WorkInHand hand, PracticePack pack, Worker worker, CancellationToken cancellation)
    {
        var phone = worker.Phone ?? await hand.Db.Set<Agency>().Where(a => a.Id == hand.Agency).Select(a => a.Phone).SingleAsync(cancellation);
        var due = ClockFace.DueOn(pack.Clocks.On("first-visit", London.DateOf(hand.Now)), pack.Calendar, London.DateOf(hand.Now));
        return pack.Words.Say("message.family.worker.body", ("worker", worker.Name), ("phone", phone), ("due", due.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))));
    }

    private async Task<string?> OverCapacityAsync(WorkInHand hand, PracticePack pack, Worker worker, WorkerNeed need, List<PersonId> children, CancellationToken cancellation)
    {
        var caseload = await caseloads.ReadAsync([worker.Id], need.TeamId, need.FamilyId, children, cancellation);
        var load = Weigh.Of(worker, [.. caseload.ByWorker[worker.Id], .. caseload.Waiting], pack.Workload, pack.Codes["language"].Says, London.DateOf(hand.Now));
        return load.IsOver ? $"Over capacity: {load.Points} of {load.Capacity} points" : null;
    }

    private static async Task<HandoverId> BeginAsync(
        WorkInHand hand, WorkerNeed need, List<PersonId> children, Worker worker, string because, Told told, List<(UserId Worker, string Name)> before, CancellationToken cancellation)
    {
        var allocation = hand.Add(new Allocation
        {
            Id = hand.NewId<AllocationId>(), AgencyId = hand.Agency, FamilyId = need.FamilyId, WorkerId = worker.Id, TeamId = need.TeamId, From = hand.Now,
            Because = because, FamilyToldAt = told.At, ToldWay = told.Way, NotToldBecause = told.NotToldBecause,
        });
        foreach (var child in children)
        {
            hand.Add(new AllocatedChild { AllocationId = allocation.Id, PersonId = child, AgencyId = hand.Agency, From = hand.Now });
        }

        (need.EndedAt, need.MetBy) = (hand.Now, allocation.Id);
        var everyone = await hand.Db.Set<FamilyMember>().Where(m => m.AgencyId == hand.Agency && m.FamilyId == need.FamilyId && m.To == null).Select(m => m.PersonId).ToListAsync(cancellation);
        await GiveReach.ToUserAsync(hand, everyone.Union(children), worker.Id, ReachBecause.Allocation, cancellation);
        return hand.Add(new Handover
        {
            Id = hand.NewId<HandoverId>(), AgencyId = hand.Agency, FamilyId = need.FamilyId, AllocationId = allocation.Id, ToWorkerId = worker.Id,
            FromWorkerId = before.Count == 0 ? null : before[0].Worker, MadeAt = hand.Now,
        }).Id;
    }
}
