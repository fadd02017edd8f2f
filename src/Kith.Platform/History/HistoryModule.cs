using Kith.Platform.Commands;
using Kith.Platform.Modules;

namespace Kith.Platform.History;

/// <summary>The door plate of Platform/History.</summary>
public sealed class HistoryModule : KithModule
{
    public override string Name => "Platform/History";

    public override string Purpose => "Everything anybody did, in a chain that shows tampering";

    public override IEnumerable<KithCommand> Commands => [new HistoryVerify()];
}
