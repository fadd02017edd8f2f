using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.History;
using Kith.Platform.Jobs;
using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Journey.FrontDoor;

/// <summary>The door plate of Journey/FrontDoor.</summary>
public sealed class FrontDoorModule : KithModule
{
    public override string Name => "Journey/FrontDoor";

    public override string Purpose => "Referrals and requests for help: received, checked, decided, everybody told";

    public override IReadOnlyList<string> Uses =>
        ["Record/Practice", "Record/Users", "Record/People", "Record/Families", "Record/Facts", "Record/Passages", "Record/Explained", "Record/SamePerson", "Team/Allocation", "Journey/Decisions", "Journey/Assessment"];

    public override IReadOnlyList<string> Opens => ["Referrals"];

    public override IEnumerable<EventKind> Events =>
    [
        ReceiveReferral.Received, AddToReferral.Added, DecideReferral.Decided, DecideReferral.Told,
        TakeReferral.Taken, TakeReferral.PutBack, ReopenReferral.Reopened, AskForInformation.Asked, ReturnReferral.Returned, PassReferral.Passed, AddPartnerInformation.Added, LogAdviceCall.Given,
    ];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<StartReferralDraft>();
        services.AddScoped<ReferralDrafts>();
        services.AddScoped<ReceiveReferral>();
        services.AddScoped<TrackReferral>();
        services.AddScoped<AddToReferral>();
        services.AddScoped<ReadReferral>();
        services.AddScoped<FamilyHistory>();
        services.AddScoped<DecideReferral>();
        services.AddScoped<WorkReferral>();
        services.AddScoped<TakeReferral>();
        services.AddScoped<ReopenReferral>();
        services.AddScoped<AskForInformation>();
        services.AddScoped<ReturnReferral>();
        services.AddScoped<PassReferral>();
        services.AddScoped<AddPartnerInformation>();
        services.AddScoped<ListReferrals>();
        services.AddScoped<Platform.Pages.IHomePart, OpenAtTheFrontDoor>();
        services.AddScoped<SaveScreening>();
        services.AddScoped<OpenReferral>();
        services.AddScoped<LogAdviceCall>();
        services.AddScoped<ReadAdviceCalls>();
        services.AddHouseJob<LetOldDraftsGo>("front-door.let-old-drafts-go", "0 40 2 * * ?", "Lets go of what was begun and never sent, after the days the pack sets");
        services.AddScoped<Record.Explained.IExplainedPart, ReferralsExplained>();
        services.AddScoped<Record.People.INextDatesPart, ReferralDates>();
        services.AddScoped<CountBySource>();
        services.AddScoped<CountFunnel>();
        services.AddScoped<ReferralsOfChild>();
    }
}
