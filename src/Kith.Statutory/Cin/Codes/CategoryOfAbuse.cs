using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Codes;

/// <summary>The category a child protection plan is made under.</summary>
public static class CategoryOfAbuse
{
    public static readonly CodeSet Codes = new("NEG PHY SAB EMO MUL");
}
