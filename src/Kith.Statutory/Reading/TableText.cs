using System.Text;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Reading;

/// <summary>Puts the cells of a file into a table.</summary>
internal static class TableText
{
    /// <summary>More than a return of the whole country has: a file with more is refused, so that a small zip cannot fill the memory.</summary>
    public const int MostRows = 3_000_000;

    public const string TooManyRows = "has more rows than any return";

    /// <summary>More rows than any child has in one table: rules compare the rows of a child with each other, so their number is bounded.</summary>
    public const int MostRowsOfAChild = 5_000;

    private const int LongestCell = 10_000;

    /// <summary>In capitals, as the SSDA903 collection compares them; what the file had is kept where it differs.</summary>
    public static void AppendCapitals(Column column, ReadOnlySpan<byte> cell)
    {
        if (!HasSmallLetters(cell))
        {
            AppendAsIs(column, cell);
            return;
        }

        var capitals = cell.Length <= 256 ? stackalloc byte[cell.Length] : new byte[cell.Length];
        Ascii.ToUpper(cell, capitals, out _);
        column.KeepRaw(Encoding.UTF8.GetString(cell));
        column.AppendKept(capitals);
    }

    private static bool HasSmallLetters(ReadOnlySpan<byte> cell)
    {
        foreach (var letter in cell)
        {
            if (letter is >= (byte)'a' and <= (byte)'z') return true;
        }

        return false;
    }

    /// <summary>As it stands.</summary>
    public static void AppendAsIs(Column column, ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty) column.AppendBlank();
        else column.Append(cell);
    }

    public static bool IsTooLong(ReadOnlySpan<byte> cell) => cell.Length > LongestCell;
}
