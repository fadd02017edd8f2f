using Kith.Platform.Access;
using Kith.Platform.Commands;
using Kith.Platform.History;
using Kith.Platform.Modules;
using Kith.Record.People.Linking;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.People;

/// <summary>The door plate of Record/People.</summary>
public sealed class PeopleModule : KithModule
{
    public override string Name => "Record/People";

    public override string Purpose => "Children and adults, who may see them, and who they may already be";

    public override IReadOnlyList<string> Uses => ["Record/Users", "Record/Practice"];

    public override IReadOnlyList<string> Opens => ["Search", "Matching", "Linking"];

    public override IEnumerable<EventKind> Events => [BreakGlass.Broken, RestrictRecord.Restricted, RestrictRecord.Lifted];

    public override IEnumerable<KithCommand> Commands => Alone;

    /// <summary>Commands that need no house, so that they start at once.</summary>
    public static IReadOnlyList<KithCommand> Alone { get; } = [new LinkFilesCommand()];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<PeopleInReach>();
        services.AddScoped<Search.FindPeople>();
        services.AddScoped<Search.FindByNumber>();
        services.AddScoped<OpenRecord>();
        services.AddScoped<DrawHeader>();
        services.AddScoped<IChildSummaryPart, NextDatesCard>();
        services.AddScoped<BreakGlass>();
        services.AddScoped<RestrictRecord>();
        services.AddSingleton(new ChildTab(10, "Summary", "summary"));
        services.AddScoped<IReach>(s => s.GetRequiredService<PeopleInReach>());
    }
}
