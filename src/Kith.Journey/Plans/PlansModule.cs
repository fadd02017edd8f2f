using Kith.Journey.Plans.Agree;
using Kith.Journey.Plans.Board;
using Kith.Journey.Plans.List;
using Kith.Journey.Plans.Plain;
using Kith.Journey.Plans.Promises;
using Kith.Journey.Plans.Voice;
using Kith.Platform.History;
using Kith.Platform.Modules;
using Kith.Record.People;
using Kith.Team.Allocation;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Journey.Plans;

/// <summary>The door plate of Journey/Plans.</summary>
public sealed class PlansModule : KithModule
{
    public override string Name => "Journey/Plans";

    public override string Purpose => "Promises, kept in one list wherever they were made; and one plan for every stage, agreed, checked and read in plain words";

    public override IReadOnlyList<string> Uses =>
        ["Team/Allocation", "Record/Users", "Record/People", "Record/Families", "Record/Facts", "Record/Passages", "Record/Practice"];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<OpenPromises>();
        services.AddScoped<PromiseKeepers>();
        services.AddScoped<OpenPlanOf>();
        services.AddScoped<INextDatesPart, PlanDates>();
        services.AddScoped<StartPlan>();
        services.AddScoped<ReadPlan>();
        services.AddScoped<OurPlanLink>();
        services.AddScoped<CommentOnPlan>();
        services.AddScoped<PlanWork>();
        services.AddScoped<AnswerPromise>();
        services.AddScoped<AddPlanLine>();
        services.AddScoped<WritePlan>();
        services.AddScoped<AgreePlan>();
        services.AddScoped<MovePlan>();
        services.AddScoped<ReviewPlan>();
        services.AddScoped<ClosePlan>();
        services.AddScoped<AnswerVoice>();
        services.AddScoped<GivePlan>();
        services.AddScoped<MyPlans>();
        services.AddScoped<Platform.Pages.IHomePart, PromisesAtHome>();
        services.AddScoped<IHandoverPart, OutstandingPart>();
        services.AddScoped<IGoesOnWithWorker, HandOnPromises>();
        services.AddSingleton(new ChildTab(40, "Plans", "plans"));
        services.AddSingleton(new ChildTab(45, "Promises", "promises"));
    }

    public override IEnumerable<EventKind> Events => 
    [
        MakePromise.Made, StartPlan.Started, HandOnPromises.HandedOn, AnswerPromise.Kept, AnswerPromise.NotKept, AnswerPromise.Moved, AnswerPromise.Progressed,
        WritePlan.Written, AgreePlan.Agreed, MovePlan.Moved, ReviewPlan.Checked, ClosePlan.Closed, AnswerVoice.Heard, AnswerVoice.Answered, GivePlan.Given,
    ];
}
