using Kith.Platform.History;
using Kith.Platform.Modules;
using Kith.Record.People;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.Network;

/// <summary>The door plate of Record/Network.</summary>
public sealed class NetworkModule : KithModule
{
    public override string Name => "Record/Network";

    public override string Purpose => "The people around a child: homes, relationships, professionals, drawn and in tables";

    public override IReadOnlyList<string> Uses => ["Record/People", "Record/Families", "Record/Facts", "Record/Practice"];

    public override IEnumerable<EventKind> Events => [AddProfessional.Added];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<FamilyNetwork>();
        services.AddScoped<AddProfessional>();
        services.AddSingleton(new ChildTab(20, "People", "people"));
    }
}
