using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Codes;

/// <summary>Sex, since 2024/25.</summary>
public static class Sex
{
    /// <summary>Not known, as for an unborn child.</summary>
    public static readonly Code NotKnown = "U";

    public static readonly CodeSet Codes = new("M F U");
}
