using Kith.Platform.Modules;
using Kith.Record.People;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.Passages;

/// <summary>The door plate of Record/Passages.</summary>
public sealed class PassagesModule : KithModule
{
    public override string Name => "Record/Passages";

    public override string Purpose => "Every paragraph once: signed, dated, reused by reference";

    public override IReadOnlyList<string> Uses => ["Record/People", "Record/Practice"];

    public override void AddServices(IServiceCollection services) => services.AddScoped<IChildSummaryPart, SituationCard>();
}
