using System.Globalization;

namespace Kith.Record.People.Naming;

/// <summary>What people write when they do not know: "unknown", 01/01/1900, a postcode for no fixed abode. It is treated as missing.</summary>
public static class NotKnown
{
    private static readonly ILookup<string, string> Table = Rows.Of("Naming.not-known", 2)
        .SelectMany(row => Rows.List(row[1]), (row, value) => (Kind: row[0], value)).ToLookup(r => r.Kind, r => r.value, StringComparer.Ordinal);

    private static readonly HashSet<string> Names = Table["name"].Select(NameText.Fold).ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> Postcodes = Table["postcode"].ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<DateOnly> Dates =
        Table["date"].Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToHashSet();

    /// <summary>True when a folded name stands for no name.</summary>
    public static bool IsName(string folded) => folded.Length == 0 || Names.Contains(folded) || folded.All(c => char.IsDigit(c) || c == ' ');

    /// <summary>True when a date stands for no date.</summary>
    public static bool IsDate(DateOnly date) => Dates.Contains(date);

    /// <summary>True when a squeezed postcode stands for no address.</summary>
    public static bool IsPostcode(string squeezed) => squeezed.Length == 0 || Postcodes.Contains(squeezed);
}
