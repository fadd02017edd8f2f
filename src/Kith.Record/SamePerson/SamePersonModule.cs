using Kith.Platform.History;
using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.SamePerson;

/// <summary>The door plate of Record/SamePerson.</summary>
public sealed class SamePersonModule : KithModule
{
    public override string Name => "Record/SamePerson";

    public override string Purpose => "Who somebody may already be; joining two records of one person, and taking it back";

    public override IReadOnlyList<string> Uses => ["Record/People", "Record/Families", "Record/Facts"];

    public override IEnumerable<EventKind> Events => [JoinPeople.Joined, JoinPeople.TakenBack, LookAtPair.Looked];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<WhoMayThisBe>();
        services.AddScoped<JoinPeople>();
        services.AddScoped<LookAtPair>();
    }
}
