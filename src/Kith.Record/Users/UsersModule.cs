using Kith.Platform.History;
using Kith.Platform.Jobs;
using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.Users;

/// <summary>The door plate of Record/Users.</summary>
public sealed class UsersModule : KithModule
{
    public override string Name => "Record/Users";

    public override string Purpose => "Agencies, teams and the people who sign in";

    public override IReadOnlyList<string> Uses => ["Record/Practice"];

    public override IEnumerable<EventKind> Events => [SetUpAgency.Happened];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<WhoIs>();
        services.AddScoped<SetUpAgency>();
        services.AddScoped<IAgencies, Agencies>();
    }
}
