using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Codes;

/// <summary>A yes or no of the census: 1 or true, 0 or false, in any capitals.</summary>
public static class Flag
{
    private static readonly CodeSet Yes = new("1 true True TRUE"), No = new("0 false False FALSE");

    /// <summary>Every way to write it.</summary>
    public static readonly CodeSet Codes = Yes.And(No);

    /// <summary>It says yes; blank and anything else do not.</summary>
    public static bool IsTrue(Code code) => code.In(Yes);

    /// <summary>It says no; blank and anything else do not.</summary>
    public static bool IsFalse(Code code) => code.In(No);
}
