using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Codes;

/// <summary>PrimaryNeedCode; N0 is not stated.</summary>
public static class PrimaryNeed
{
    public static readonly CodeSet Codes = new("N0 N1 N2 N3 N4 N5 N6 N7 N8 N9");
}
