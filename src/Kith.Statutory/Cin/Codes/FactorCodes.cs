namespace Kith.Statutory.Cin.Codes;

/// <summary>The factors of an assessment, as the cell has them: codes with spaces between.</summary>
public static class FactorCodes
{
    /// <summary>No factors were found: it stands alone.</summary>
    public const string NoneFound = "21";

    /// <summary>The codes of a cell, as often as they are there.</summary>
    public static string[] Of(string? factors) => factors?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The code is among the factors, in capitals or not.</summary>
    public static bool Has(string? factors, string code) => Of(factors).Contains(code, StringComparer.OrdinalIgnoreCase);
}
