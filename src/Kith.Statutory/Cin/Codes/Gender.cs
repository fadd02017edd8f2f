using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Codes;

/// <summary>GenderCurrent, until 2023/24.</summary>
public static class Gender
{
    /// <summary>Not recorded, as for an unborn child.</summary>
    public static readonly Code NotRecorded = "0";

    public static readonly CodeSet Codes = new("0 1 2 9");
}
