using Kith.Platform.Modules;
using Kith.Record.People;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.Decisions;

/// <summary>The door plate of Record/Decisions.</summary>
public sealed class DecisionsModule : KithModule
{
    public override string Name => "Record/Decisions";

    public override string Purpose => "Decisions explained: what, by whom, on which facts, under which rule, and how to challenge";

    public override IReadOnlyList<string> Uses => ["Record/People", "Record/Practice"];

    public override void AddServices(IServiceCollection services) => services.AddSingleton(new ChildTab(80, "Decisions", "decisions"));
}
