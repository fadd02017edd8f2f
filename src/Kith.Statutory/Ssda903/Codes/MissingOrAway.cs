using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>MISSING: M missing, A away from the placement without permission.</summary>
public static class MissingOrAway
{
    public static readonly CodeSet Codes = new("M A");
}
