using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Sight.Returns;

/// <summary>The door plate of Sight/Returns.</summary>
public sealed class ReturnsModule : KithModule
{
    public override string Name => "Sight/Returns";

    public override string Purpose => "Statutory returns from files alone: checked by the rules of a year, and seen in figures that open the children behind them";

    public override void AddServices(IServiceCollection services) => services.AddSingleton<GivenReturns>();
}
