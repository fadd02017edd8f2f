using Kith.Platform.Modules;
using Kith.Record.People;
using Kith.Sight.Returns.OfChild;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Sight.Returns;

/// <summary>The door plate of Sight/Returns.</summary>
public sealed class ReturnsModule : KithModule
{
    public override string Name => "Sight/Returns";

    public override string Purpose => "Statutory returns: files checked by the rules of a year, seen in figures and compared; and a child's record warned by the same rules";

    public override IReadOnlyList<string> Uses => ["Record/Practice", "Record/People", "Record/Facts", "Journey/FrontDoor", "Journey/Assessment"];

    public override void AddServices(IServiceCollection services)
    {
        services.AddSingleton<GivenReturns>();
        services.AddSingleton(Give.KeepFiles.OnDisk);
        services.AddScoped<WarnOfChild>();
        services.AddScoped<IChildSummaryPart, ReturnsCard>();
        services.AddSingleton(new ChildTab(130, "Returns", "returns", WarnOfChild.Permission));
    }
}
