using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Portals.Referrers;

/// <summary>The door plate of Portals/Referrers.</summary>
public sealed class ReferrersModule : KithModule
{
    public override string Name => "Portals/Referrers";

    public override string Purpose => "Where professionals tell us about a child, and everybody who sent something sees where it is";

    public override IReadOnlyList<string> Uses => ["Journey/FrontDoor", "Record/Facts", "Record/Practice", "Record/Users"];

    public override void AddServices(IServiceCollection services) => services.AddScoped<Doorway>();
}
