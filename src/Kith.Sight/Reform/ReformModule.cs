using Kith.Platform.Commands;
using Kith.Platform.History;
using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Sight.Reform;

/// <summary>The door plate of Sight/Reform.</summary>
public sealed class ReformModule : KithModule
{
    public override string Name => "Sight/Reform";

    public override string Purpose => "The programme of reform: its plan, its dates as written and as read, what a late action puts at risk, reports and benefits";

    public override IReadOnlyList<string> Uses => ["Record/Practice", "Record/Users", "Team/Allocation"];

    public override IReadOnlyList<string> Opens => ["Load"];

    public override IEnumerable<EventKind> Events => [LoadPlan.Loaded, MoveDate.Moved, MeetDate.Met, ReportProgress.Reported, WriteRisk.Wrote, WriteBenefit.Wrote, WriteBenefit.Measured, AnswerRecommendation.Answered, WriteAction.Wrote];

    public override IEnumerable<KithCommand> Commands => [new ReformLoad(), new ReformStatus()];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<LoadPlan>();
        services.AddScoped<ReadProgramme>();
        services.AddScoped<MoveDate>();
        services.AddScoped<MeetDate>();
        services.AddScoped<ReportProgress>();
        services.AddScoped<WriteRisk>();
        services.AddScoped<WriteBenefit>();
        services.AddScoped<PlatformMeasures>();
        services.AddScoped<AnswerRecommendation>();
        services.AddScoped<WriteAction>();
    }
}
