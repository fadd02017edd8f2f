using Kith.Platform.History;
using Kith.Platform.Jobs;
using Kith.Platform.Modules;
using Kith.Record.People;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Team.Allocation;

/// <summary>The door plate of Team/Allocation.</summary>
public sealed class AllocationModule : KithModule
{
    public override string Name => "Team/Allocation";

    public override string Purpose => "Who works with which family: who waits for a worker, who is chosen and why, and the page that is read before ringing the bell";

    public override IReadOnlyList<string> Uses => 
        ["Record/Users", "Record/People", "Record/Families", "Record/Facts", "Record/Passages", "Record/Practice", "Team/Workforce"];

    public override IEnumerable<EventKind> Events => 
    [
        NeedsWorker.Needed, WithdrawNeed.Withdrawn, AllocateWorker.Allocated, PutOnWaitingList.Listed, ReviewWait.Reviewed, RemindOwners.Reminded, HandoverOpened.Kind, WriteHandoverNote.Written,
    ];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<WorkerOf>();
        services.AddScoped<Record.Users.IFamiliesOfUsers, FamiliesOfWorkers>();
        services.AddScoped<UnallocatedChildren>();
        services.AddScoped<WaitingFamilies>();
        services.AddScoped<Platform.Pages.IHomePart, WaitingAtHome>();
        services.AddScoped<Platform.Pages.IHomePart, HandoversAtHome>();
        services.AddScoped<Caseloads>();
        services.AddScoped<SuggestWorkers>();
        services.AddScoped<TellFamily>();
        services.AddScoped<AllocateWorker>();
        services.AddScoped<AskForNewWorker>();
        services.AddScoped<PutOnWaitingList>();
        services.AddScoped<ReviewWait>();
        services.AddScoped<HandoverGate>();
        services.AddScoped<HandoverOfChild>();
        services.AddScoped<DrawHandover>();
        services.AddScoped<OpenHandover>();
        services.AddScoped<WriteHandoverNote>();
        services.AddScoped<IHandoverPart, HandoverFromRecord>();
        services.AddScoped<IHeaderPart, WorkerInHeader>();
        services.AddHouseJob<RemindOwners>("allocation.remind-owners", "0 30 7 ? * MON-FRI", "Reminds owners of families that wait for a worker and should have been looked at");
    }
}
