using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Codes;

/// <summary>Disability: what a child's disability touches, or NONE.</summary>
public static class DisabilityCodes
{
    /// <summary>The child has no disability.</summary>
    public static readonly Code None = "NONE";

    public static readonly CodeSet Codes = new("NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA");
}
