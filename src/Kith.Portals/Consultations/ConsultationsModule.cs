using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Portals.Consultations;

/// <summary>The door plate of Portals/Consultations.</summary>
public sealed class ConsultationsModule : KithModule
{
    public override string Name => "Portals/Consultations";

    public override string Purpose => "Where anybody answers a consultation, sees what came of it, and how the programme of reform stands";

    public override IReadOnlyList<string> Uses => ["Sight/Engagement", "Sight/Reform", "Record/Practice", "Record/Users"];

    public override void AddServices(IServiceCollection services) => services.AddScoped<OpenToAll>();
}
