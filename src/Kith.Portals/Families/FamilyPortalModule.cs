using Kith.Platform.Modules;

namespace Kith.Portals.Families;

/// <summary>The door plate of Portals/Families.</summary>
public sealed class FamilyPortalModule : KithModule
{
    public override string Name => "Portals/Families";

    public override string Purpose => "Where a family asks for help for itself, sees its own plan by a secret link, and says something back";

    public override IReadOnlyList<string> Uses => ["Portals/Referrers", "Journey/FrontDoor", "Journey/Plans", "Record/Practice", "Record/Users"];
}
