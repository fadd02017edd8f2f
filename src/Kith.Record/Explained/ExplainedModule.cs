using Kith.Platform.Modules;
using Kith.Record.People;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.Explained;

/// <summary>The door plate of Record/Explained.</summary>
public sealed class ExplainedModule : KithModule
{
    public override string Name => "Record/Explained";

    public override string Purpose => "Decisions explained to staff and family: what, by whom, on which facts, under which rule, and how to challenge";

    public override IReadOnlyList<string> Uses => ["Record/People", "Record/Practice"];

    public override void AddServices(IServiceCollection services) => services.AddSingleton(new ChildTab(80, "Decisions", "decisions"));
}
