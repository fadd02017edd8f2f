using Kith.Journey.Visits.Contracts;
using Kith.Platform.History;
using Kith.Platform.Modules;
using Kith.Record.People;
using Kith.Team.Allocation;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Journey.Visits;

/// <summary>The door plate of Journey/Visits.</summary>
public sealed class VisitsModule : KithModule
{
    public override string Name => "Journey/Visits";

    public override string Purpose => "Visits and notes, written once for the sibling group and filed to each child";

    public override IReadOnlyList<string> Uses => ["Record/People", "Record/Families", "Record/Passages", "Record/Practice", "Team/Allocation", "Journey/Plans"];

    public override IEnumerable<EventKind> Events => [RecordVisit.Recorded];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<SeenInVisits>();
        services.AddScoped<RecordVisit>();
        services.AddScoped<ListVisits>();
        services.AddScoped<IHandoverPart, LastSeenPart>();
        services.AddScoped<SeenLast>();
        services.AddScoped<IChildSummaryPart, LastSeenCard>();
        services.AddScoped<INextDatesPart, VisitDates>();
        services.AddSingleton(new ChildTab(50, "Visits and notes", "visits"));
    }
}
