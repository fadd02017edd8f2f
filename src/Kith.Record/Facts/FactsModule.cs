using Kith.Platform.History;
using Kith.Platform.Modules;
using Kith.Record.People;
using Kith.Record.People.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.Facts;

/// <summary>The door plate of Record/Facts.</summary>
public sealed class FactsModule : KithModule
{
    public override string Name => "Record/Facts";

    public override string Purpose => "Every fact once: what is known, who said it, since when, and what is still to find out";

    public override IReadOnlyList<string> Uses => ["Record/People", "Record/Families", "Record/Passages", "Record/Practice"];

    public override IReadOnlyList<string> Opens => ["Sheets"];

    public override IEnumerable<EventKind> Events => [RecordFacts.Recorded, RecordFacts.Corrected];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<FactBook>();
        services.AddScoped<RecordFacts>();
        services.AddScoped<TraitsOf>();
        services.AddScoped<CorrectFact>();
        services.AddScoped<WhomSubjectConcerns>();
        services.AddScoped<FactsInView>();
        services.AddScoped<IHeaderPart, FactsHeader>();
        services.AddScoped<IChildSummaryPart, FindOutCard>();
        services.AddScoped<IChildListPart, FindOutColumn>();
        services.AddScoped<IFoundPart, SchoolFound>();
    }
}
