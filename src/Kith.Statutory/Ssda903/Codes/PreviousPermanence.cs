using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>PREV_PERM, the permanence a child had before coming into care.</summary>
public static class PreviousPermanence
{
    /// <summary>There was none, or it is not known.</summary>
    public static readonly Code None = "Z1";

    public static readonly CodeSet Codes = new("P1 P2 P3 P4 Z1");
}
