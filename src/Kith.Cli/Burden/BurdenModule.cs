using Kith.Platform.Commands;
using Kith.Platform.Modules;

namespace Kith.Cli.Burden;

/// <summary>The door plate of Cli/Burden.</summary>
public sealed class BurdenModule : KithModule
{
    public override string Name => "Cli/Burden";

    public override string Purpose => "What a family's journey costs the people who fill it in, counted on the real pages";

    public override IEnumerable<KithCommand> Commands => [new MeasureBurden()];
}
