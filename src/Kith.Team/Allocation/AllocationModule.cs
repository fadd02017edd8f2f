using Kith.Platform.History;
using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Team.Allocation;

/// <summary>The door plate of Team/Allocation.</summary>
public sealed class AllocationModule : KithModule
{
    public override string Name => "Team/Allocation";

    public override string Purpose => "Who works with which family: who waits for a worker, who is chosen and why, and the page that is read before ringing the bell";

    public override IReadOnlyList<string> Uses => ["Record/Users", "Record/People", "Record/Families"];

    public override IEnumerable<EventKind> Events => [NeedsWorker.Needed, HandoverOpened.Kind];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<WorkerOf>();
        services.AddScoped<HandoverGate>();
    }
}
