using Kith.Platform.History;
using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Team.Workforce;

/// <summary>The door plate of Team/Workforce.</summary>
public sealed class WorkforceModule : KithModule
{
    public override string Name => "Team/Workforce";

    public override string Purpose => "The people who do the work: their hours, languages and days away, and how heavy their work is";

    public override IReadOnlyList<string> Uses => ["Record/Users", "Record/Practice"];

    public override IEnumerable<EventKind> Events => [DescribeWorker.Described];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<TeamRoster>();
        services.AddScoped<DescribeWorker>();
    }
}
