using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Journey.Decisions;

/// <summary>The door plate of Journey/Decisions.</summary>
public sealed class DecisionsModule : KithModule
{
    public override string Name => "Journey/Decisions";

    public override string Purpose => "Every decision in one shape: what, why, on what, who was told, how to challenge it";

    public override IReadOnlyList<string> Uses => ["Record/Facts"];

    public override void AddServices(IServiceCollection services) => services.AddScoped<DecisionBook>();
}
