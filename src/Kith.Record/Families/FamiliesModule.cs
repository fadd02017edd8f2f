using Kith.Platform.Modules;
using Kith.Record.People;
using Kith.Record.People.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.Families;

/// <summary>The door plate of Record/Families.</summary>
public sealed class FamiliesModule : KithModule
{
    public override string Name => "Record/Families";

    public override string Purpose => "Families, households, relationships and the professionals around them";

    public override IReadOnlyList<string> Uses => ["Record/People", "Record/Practice", "Record/Users"];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<LivingWith>();
        services.AddScoped<ListChildren>();
        services.AddScoped<IHeaderPart, FamilyHeader>();
        services.AddScoped<IFoundPart, LivesWithFound>();
    }
}
