using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>PLACE, seen from an order that deprives a child of liberty. The lists are our reading of the published checks.</summary>
public static class LibertyPlacement
{
    /// <summary>Secure homes and prison take liberty by other law; with parents and in supported accommodation it cannot be taken at all.</summary>
    public static readonly CodeSet Impossible = new("K1 P1 R5 K3 H5");

    /// <summary>Where such an order is expected: homes, hospitals and schools with their own staff, and temporary stays.</summary>
    public static readonly CodeSet Expected = new("K2 R1 R2 R3 S1 T0 T1 T2 T3 T4");
}
