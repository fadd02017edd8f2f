using Kith.Journey.Assessment.Contracts;
using Kith.Journey.Plans;
using Kith.Journey.Plans.Agree;
using Kith.Journey.Plans.Board;
using Kith.Journey.Plans.Plain;
using Kith.Journey.Plans.Promises;
using Kith.Journey.Plans.Voice;
using Kith.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Demo.Stories.Steps;

/// <summary>The worker starts the plan: from the approved assessment where there is one.</summary>
internal sealed class BeginPlan : KindOfStep
{
    public override string Does => "start-plan";

    public override async Task PlayAsync(Scene scene)
    {
        var family = scene.Family();
        scene.Done(await scene.Get<StartPlan>().RunAsync(
            new(family.Family, family.Children, scene.Says.Text("kind"), family.Assessment == default ? null : new("assessment", family.Assessment.Value)), scene.Cancellation));
    }
}

/// <summary>The worker writes what the family must be able to read: why, what goes well, worries, when it ends.</summary>
internal sealed class WriteOnPlan : KindOfStep
{
    public override string Does => "write-plan";

    public override async Task PlayAsync(Scene scene)
    {
        var plan = await IdAsync(scene);
        var answers = PlanTopics.Written.Where(scene.Says.Has).Select(topic => new Answered(topic, scene.Says.Text(topic), [], [])).ToList();
        scene.Done(await scene.Get<WritePlan>().RunAsync(plan, await VersionAsync(scene, plan), answers, scene.Cancellation));
    }

    /// <summary>The family's plan: approving an assessment may have started it.</summary>
    public static Task<PlanId> IdAsync(Scene scene)
    {
        var family = scene.Family().Family;
        return scene.Db.Set<Plan>().Where(p => p.FamilyId == family && p.ClosedAt == null).OrderByDescending(p => p.StartedAt).Select(p => p.Id).FirstAsync(scene.Cancellation);
    }

    /// <summary>The version the worker sees.</summary>
    public static Task<int> VersionAsync(Scene scene, PlanId plan) =>
        scene.Db.Set<Plan>().Where(p => p.Id == plan).Select(p => p.Version).SingleAsync(scene.Cancellation);
}

/// <summary>Somebody promises something: a line of the plan.</summary>
internal sealed class PromiseSomething : KindOfStep
{
    public override string Does => "promise";

    public override async Task PlayAsync(Scene scene)
    {
        var says = scene.Says;
        var who = says.Text("who");
        var picked = scene.Cast.People.TryGetValue(who, out var person) ? $"person:{person.Value}"
            : scene.Cast.Professionals.TryGetValue(who, out var professional) ? $"professional:{professional.Value}" : $"user:{scene.User(who).Value}";
        scene.Cast.Promises[says.Text("as")] = scene.Done(await scene.Get<AddPlanLine>().RunAsync(
            await WriteOnPlan.IdAsync(scene), new(says.Text("what"), picked, scene.Day("by-day"), says.Maybe("how-we-know"), scene.Children()), scene.Cancellation));
    }
}

/// <summary>The plan is agreed: who agrees, who does not and in their own words, and when it is checked next.</summary>
internal sealed class AgreeOnPlan : KindOfStep
{
    public override string Does => "agree-plan";

    public override async Task PlayAsync(Scene scene)
    {
        var (plan, children) = (await WriteOnPlan.IdAsync(scene), scene.Family().Children);
        var views = scene.Says.Map("views") ?? throw scene.Says.Wrong("'views' is missing");
        scene.Done(await scene.Get<AgreePlan>().RunAsync(
            plan, await WriteOnPlan.VersionAsync(scene, plan),
            views.Keys.Select(name => (Name: name, View: views.Map(name)!)).Select(v => scene.Cast.Professionals.TryGetValue(v.Name, out var professional)
                ? new ViewGiven(null, professional, v.View.Text("view"), v.View.Maybe("words"), false)
                : new ViewGiven(scene.Person(v.Name), null, v.View.Text("view"), v.View.Maybe("words"), children.Contains(scene.Person(v.Name)))).ToList(),
            scene.Day("next-check-day"), scene.Cancellation));
    }
}

/// <summary>Somebody of the family is given the plan in plain words.</summary>
internal sealed class Give : KindOfStep
{
    public override string Does => "give-plan";

    public override async Task PlayAsync(Scene scene) =>
        scene.Done(await scene.Get<GivePlan>().RunAsync(await WriteOnPlan.IdAsync(scene), scene.Person(scene.Says.Text("to")), scene.Says.Text("how"), secret => $"/our-plan/{secret}", scene.Cancellation));
}

/// <summary>What came of a promise: kept and what shows it, not kept and why, or how far it is.</summary>
internal sealed class AnswerForPromise : KindOfStep
{
    public override string Does => "promise-came-to";

    public override async Task PlayAsync(Scene scene)
    {
        var (says, handler) = (scene.Says, scene.Get<AnswerPromise>());
        var id = scene.Cast.Promises.TryGetValue(says.Text("promise"), out var found) ? found : throw says.Wrong("nobody has promised that yet");
        var version = await scene.Db.Set<Promise>().Where(p => p.Id == id).Select(p => p.Version).SingleAsync(scene.Cancellation);
        scene.Done(says.Text("came-to") switch
        {
            "kept" => await handler.KeepAsync(id, version, says.Text("says"), scene.Cancellation),
            "not-kept" => await handler.NotKeepAsync(id, version, says.Text("says"), scene.Cancellation),
            "moved" => await handler.MoveAsync(id, version, scene.Day("by-day"), says.Text("says"), scene.Cancellation),
            "under-way" => await handler.ProgressAsync(id, version, says.Text("says"), scene.Cancellation),
            var other => throw says.Wrong($"a promise is kept, not-kept, moved or under-way, not '{other}'"),
        });
    }
}

/// <summary>The worker writes down what somebody of the family said or asked for.</summary>
internal sealed class Hear : KindOfStep
{
    public override string Does => "hear";

    public override async Task PlayAsync(Scene scene) =>
        scene.Done(await scene.Get<AnswerVoice>().HearAsync(await WriteOnPlan.IdAsync(scene), scene.Person(scene.Says.Text("who")), scene.Says.Text("words"), scene.Cancellation));
}

/// <summary>What was said is answered: done, not done because, or by when.</summary>
internal sealed class AnswerWhatWasSaid : KindOfStep
{
    public override string Does => "answer";

    public override async Task PlayAsync(Scene scene)
    {
        var (says, plan, who) = (scene.Says, await WriteOnPlan.IdAsync(scene), scene.Person(scene.Says.Text("who")));
        var said = await scene.Db.Set<YouSaid>().AsNoTracking().Where(y => y.PlanId == plan && y.SaidById == who && y.AnsweredAt == null).OrderBy(y => y.SaidAt).FirstAsync(scene.Cancellation);
        var answer = says.Text("answer") switch
        {
            "done" => VoiceAnswer.Done,
            "not-done" => VoiceAnswer.NotDone,
            "will-do" => VoiceAnswer.WillDo,
            var other => throw says.Wrong($"an answer is done, not-done or will-do, not '{other}'"),
        };
        scene.Done(await scene.Get<AnswerVoice>().AnswerAsync(said.Id, said.Version, answer, says.Text("says"), scene.Day("by-day"), scene.Cancellation));
    }
}
