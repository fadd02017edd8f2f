using Kith.Team.Allocation;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Demo.Stories.Steps;

/// <summary>The manager allocates a worker, and the family is told the new name first.</summary>
internal sealed class Allocate : KindOfStep
{
    public override string Does => "allocate";

    public override async Task PlayAsync(Scene scene)
    {
        var (says, need) = (scene.Says, await NeedAsync(scene));
        scene.Done(await scene.Get<AllocateWorker>().DoAsync(
            new(need.Id, scene.User(says.Text("worker")), says.Text("why"), says.Maybe("worker-changes-because"), Told(scene), need.Version), scene.Cancellation));
    }

    /// <summary>The open need of the family.</summary>
    public static Task<WorkerNeed> NeedAsync(Scene scene)
    {
        var family = scene.Family().Family;
        return scene.Db.Set<WorkerNeed>().AsNoTracking().Where(n => n.FamilyId == family && n.EndedAt == null).OrderBy(n => n.Since).FirstAsync(scene.Cancellation);
    }

    /// <summary>How the family was told.</summary>
    public static FamilyTold Told(Scene scene) => new(
        scene.Says.Text("told"), TellFamily.IsSent(scene.Says.Text("told")) ? null : scene.Today,
        scene.Says.Maybe("told-whom") is { } reader ? scene.Person(reader) : null, scene.Says.Maybe("not-told-because"));
}

/// <summary>Nobody is free: the family goes on the waiting list with an owner, a risk level, a day to look again and somebody to ring.</summary>
internal sealed class PutOnList : KindOfStep
{
    public override string Does => "put-on-waiting-list";

    public override async Task PlayAsync(Scene scene)
    {
        var (says, need) = (scene.Says, await Allocate.NeedAsync(scene));
        scene.Done(await scene.Get<PutOnWaitingList>().DoAsync(
            new(need.Id, scene.User(says.Text("owner")), says.Text("risk"), scene.Day("review-day"), scene.User(says.Text("call")), Allocate.Told(scene), need.Version), scene.Cancellation));
    }
}

/// <summary>The manager says that the family needs another worker.</summary>
internal sealed class AskForWorker : KindOfStep
{
    public override string Does => "ask-for-new-worker";

    public override async Task PlayAsync(Scene scene)
    {
        var family = scene.Family().Family;
        var allocation = await scene.Db.Set<Allocation>().Where(a => a.FamilyId == family && a.To == null).Select(a => a.Id).SingleAsync(scene.Cancellation);
        scene.Done(await scene.Get<AskForNewWorker>().DoAsync(allocation, scene.Agency.Ids.Teams[scene.Says.Text("team")], scene.Says.Text("risk"), scene.Says.Text("why"), scene.Cancellation));
    }
}

/// <summary>Notes for the handover page: the worker's, and the family's own words.</summary>
internal sealed class NoteHandover : KindOfStep
{
    public override string Does => "note-handover";

    public override async Task PlayAsync(Scene scene) => scene.Done(await scene.Get<WriteHandoverNote>().DoAsync(
        new(await LastAsync(scene), scene.Says.Maybe("situation"), scene.Says.Maybe("note"), scene.Says.Maybe("family-note"), scene.Says.Maybe("family-said-by")), scene.Cancellation));

    /// <summary>The family's newest handover page.</summary>
    public static Task<HandoverId> LastAsync(Scene scene)
    {
        var family = scene.Family().Family;
        return scene.Db.Set<Handover>().Where(h => h.FamilyId == family).OrderByDescending(h => h.MadeAt).Select(h => h.Id).FirstAsync(scene.Cancellation);
    }
}

/// <summary>The new worker reads the handover page before ringing the bell.</summary>
internal sealed class ReadHandover : KindOfStep
{
    public override string Does => "open-handover";

    public override async Task PlayAsync(Scene scene)
    {
        var page = await scene.Get<DrawHandover>().DrawAsync(await NoteHandover.LastAsync(scene), scene.Cancellation);
        scene.Done(await scene.Get<OpenHandover>().DoAsync(page ?? throw scene.Says.Wrong($"{scene.Actor.Name} has no reach to the handover page"), scene.Cancellation));
    }
}
