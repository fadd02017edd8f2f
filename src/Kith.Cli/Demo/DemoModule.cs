using Kith.Platform.Commands;
using Kith.Platform.Modules;

namespace Kith.Cli.Demo;

/// <summary>The door plate of Cli/Demo.</summary>
public sealed class DemoModule : KithModule
{
    public override string Name => "Cli/Demo";

    public override string Purpose => "A fictional region and its stories, played through the real handlers";

    public override IEnumerable<KithCommand> Commands => [new LoadDemo(), new CheckDemo(), new Linkage.WritePeople()];
}
