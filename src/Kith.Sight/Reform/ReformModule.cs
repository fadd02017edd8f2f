using Kith.Platform.Commands;
using Kith.Platform.History;
using Kith.Platform.Jobs;
using Kith.Platform.Modules;
using Kith.Platform.Pages;
using Kith.Sight.Reform.Cases;
using Kith.Sight.Reform.Laws;
using Kith.Sight.Reform.Leads;
using Kith.Sight.Reform.Ledger;
using Kith.Sight.Reform.Meetings;
using Kith.Sight.Reform.Pilots;
using Kith.Sight.Reform.Today;
using Kith.Sight.Reform.Trusts;
using Kith.Sight.Reform.Wider;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Sight.Reform;

/// <summary>The door plate of Sight/Reform.</summary>
public sealed class ReformModule : KithModule
{
    public override string Name => "Sight/Reform";

    public override string Purpose => "The programme of reform: its plan, its dates as written and as read, how it stands in each Trust, what a late action puts at risk, the board and its decisions, pilots, business cases, laws, reports and benefits";

    public override IReadOnlyList<string> Uses => ["Record/Practice", "Record/Users", "Team/Allocation"];

    public override IReadOnlyList<string> Opens => ["Load", "Trusts", "Meetings", "Pilots", "Cases", "Laws", "Wider", "Leads", "Ledger"];

    public override IEnumerable<EventKind> Events =>
    [
        LoadPlan.Loaded, MoveDate.Moved, MeetDate.Met, ReportProgress.Reported, WriteRisk.Wrote, WriteBenefit.Wrote, WriteBenefit.Measured, AnswerRecommendation.Answered, WriteAction.Wrote,
        SayHowItStands.Said, NameBodies.Named, NameBodies.Reorganised, WritePilot.Planned, EndPilot.Measured, EndPilot.Evaluated, EndPilot.Ended, WriteCase.Wrote, WriteCase.Weighed, WriteCase.Decided, WriteLaw.Wrote, WriteLaw.Stepped,
        WriteBeside.Placed, WriteBeside.Joined, WriteMember.Wrote, HoldMeeting.Planned, HoldMeeting.Held, HoldMeeting.Agreed, BriefBoard.Asked, BriefBoard.Given, DecideAtBoard.Decided, DecideAtBoard.Told, KeepPromise.Kept, KeepPromise.Moved,
        NameLead.Named, RemindLeads.Reminded, SetReviewDay.Set, LetBodyWrite.Let,
    ];

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
        services.AddScoped<SayHowItStands>();
        services.AddScoped<NameBodies>();
        services.AddScoped<LetBodyWrite>();
        services.AddScoped<ReadOwnBody>();
        services.AddScoped<IHomePart, OwnBodyAtHome>();
        services.AddScoped<WritePilot>();
        services.AddScoped<EndPilot>();
        services.AddScoped<WriteCase>();
        services.AddScoped<WriteLaw>();
        services.AddScoped<WriteBeside>();
        services.AddScoped<WriteMember>();
        services.AddScoped<HoldMeeting>();
        services.AddScoped<BriefBoard>();
        services.AddScoped<DecideAtBoard>();
        services.AddScoped<KeepPromise>();
        services.AddScoped<ReadMeeting>();
        services.AddScoped<ReadWaiting>();
        services.AddScoped<NameLead>();
        services.AddScoped<SetReviewDay>();
        services.AddScoped<ScreenTime>();
        services.AddScoped<IHomePart, ProgrammeAtHome>();
        services.AddHouseJob<RemindLeads>("reform.remind-leads", "0 20 7 ? * MON-FRI", "Reminds leads of written reports that are due or late");
    }
}
