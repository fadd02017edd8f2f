using Kith.Platform.History;
using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Journey.Plans;

/// <summary>The door plate of Journey/Plans.</summary>
public sealed class PlansModule : KithModule
{
    public override string Name => "Journey/Plans";

    public override string Purpose => "Promises, kept in one list wherever they were made; and one plan for every stage, agreed, checked and read in plain words";

    public override IReadOnlyList<string> Uses =>
        ["Record/Users", "Record/People", "Record/Families", "Record/Facts", "Record/Passages", "Record/Practice"];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<OpenPromises>();
        services.AddScoped<StartPlan>();
    }

    public override IEnumerable<EventKind> Events => [MakePromise.Made, StartPlan.Started];
}
