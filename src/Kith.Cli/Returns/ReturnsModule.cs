using Kith.Platform.Commands;
using Kith.Platform.Modules;

namespace Kith.Cli.Returns;

/// <summary>The door plate of Cli/Returns.</summary>
public sealed class ReturnsModule : KithModule
{
    public override string Name => "Cli/Returns";

    public override string Purpose => "Statutory returns at the command line: no house is built and nothing is opened but the files named";

    public override IEnumerable<KithCommand> Commands => Alone;

    /// <summary>Commands that need no house, so that they start at once.</summary>
    internal static IReadOnlyList<KithCommand> Alone { get; } = [new ValidateReturn(), new SeeReturn()];
}
