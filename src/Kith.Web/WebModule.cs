using Kith.Platform.Modules;

namespace Kith.Web;

/// <summary>The door plate of the host.</summary>
public sealed class WebModule : KithModule
{
    public override string Name => "Web/Host";

    public override string Purpose => "The door: sign-in pages, the order in which a request passes, start pages and problem pages";

    public override IReadOnlyList<string> Uses => ["Record/Practice", "Record/Users"];
}
