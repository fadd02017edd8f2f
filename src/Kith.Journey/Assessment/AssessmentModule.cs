using Kith.Journey.Assessment.Contracts;
using Kith.Platform.History;
using Kith.Platform.Modules;
using Kith.Record.People;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Journey.Assessment;

/// <summary>The door plate of Journey/Assessment.</summary>
public sealed class AssessmentModule : KithModule
{
    public override string Name => "Journey/Assessment";

    public override string Purpose => "Getting to know a family: sections in any order over what is known, evidence used again, a manager's decision";

    public override IReadOnlyList<string> Uses =>
        ["Record/Users", "Record/People", "Record/Families", "Record/Facts", "Record/Passages", "Record/Explained", "Record/Practice", "Team/Allocation", "Journey/Decisions", "Journey/Visits", "Journey/Plans"];

    public override IEnumerable<EventKind> Events =>
    [
        StartAssessment.Started, SaveSection.Saved, OpenPart.Opened, GiveMoreTime.Given, SubmitAssessment.Sent, ReturnAssessment.Returned, ApproveAssessment.Approved, WithdrawAssessment.Withdrawn,
    ];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<FindAssessment>();
        services.AddScoped<StartAssessment>();
        services.AddScoped<SaveSection>();
        services.AddScoped<OpenPart>();
        services.AddScoped<GiveMoreTime>();
        services.AddScoped<SubmitAssessment>();
        services.AddScoped<ReturnAssessment>();
        services.AddScoped<DecideOnAssessment>();
        services.AddScoped<ApproveAssessment>();
        services.AddScoped<ListAssessments>();
        services.AddScoped<AssessmentsOfChild>();
        services.AddScoped<INextDatesPart, AssessmentDates>();
        services.AddScoped<Record.Explained.IExplainedPart, AssessmentsExplained>();
    }
}
