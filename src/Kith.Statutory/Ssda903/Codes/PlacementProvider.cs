using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>PLACE_PROVIDER, who provides the placement.</summary>
public static class PlacementProvider
{
    public static readonly Code Parent = "PR0", Own = "PR1", OtherAuthority = "PR2", OtherPublic = "PR3", Private = "PR4", Voluntary = "PR5";

    public static readonly CodeSet Codes = new("PR0 PR1 PR2 PR3 PR4 PR5");
}
