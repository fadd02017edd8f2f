using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>Where a placement is: PL_LOCATION, PL_LA and PL_DISTANCE (miles).</summary>
public static class PlacementLocation
{
    public static readonly Code InArea = "IN", OutOfArea = "OUT";

    public static readonly CodeSet Codes = new("IN OUT");

    /// <summary>The distance that is written where there is none to tell; larger ones are not valid.</summary>
    public const double NotTold = 999.9;

    /// <summary>The authority is one of Wales, Scotland or Northern Ireland, or abroad (WAL, SCO, NIR, NUK, or their own codes); a blank one is not.</summary>
    public static bool IsOutsideEngland(Code authority) => authority.StartsWith('W') || authority.StartsWith('S') || authority.StartsWith('N');
}
