using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Journey.Decisions;

/// <summary>The door plate of Journey/Decisions.</summary>
public sealed class DecisionsModule : KithModule
{
    public override string Name => "Journey/Decisions";

    public override string Purpose => "The one shape of a decision: what, by whom, why, on which facts and words, who was told, how to challenge";

    public override IReadOnlyList<string> Uses => ["Record/People", "Record/Facts", "Record/Passages", "Record/Practice", "Record/Explained"];

    public override void AddServices(IServiceCollection services) => services.AddScoped<ExplainDecisions>();
}
