using Kith.Platform.Modules;
using Kith.Record.People;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.Chronology;

/// <summary>The door plate of Record/Chronology.</summary>
public sealed class ChronologyModule : KithModule
{
    public override string Name => "Record/Chronology";

    public override string Purpose => "What happened, drawn from history and never typed: for staff, for a court, for the family";

    public override IReadOnlyList<string> Uses => ["Record/People", "Record/Practice"];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<ReadChronology>();
        services.AddScoped<IChildSummaryPart, ChangesCard>();
        services.AddSingleton(new ChildTab(30, "Chronology", "chronology"));
    }
}
