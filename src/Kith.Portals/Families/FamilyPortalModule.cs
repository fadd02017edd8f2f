using Kith.Platform.Modules;

namespace Kith.Portals.Families;

/// <summary>The door plate of Portals/Families.</summary>
public sealed class FamilyPortalModule : KithModule
{
    public override string Name => "Portals/Families";

    public override string Purpose => "What a family sees of its own plan, by a secret link, and what it says back";

    public override IReadOnlyList<string> Uses => ["Journey/Plans", "Record/Practice"];
}
