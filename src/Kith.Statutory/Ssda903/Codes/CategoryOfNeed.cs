using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>CIN, the category of need.</summary>
public static class CategoryOfNeed
{
    public static readonly CodeSet Codes = new("N1 N2 N3 N4 N5 N6 N7 N8");
}
