using System.Text;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Reading;

/// <summary>Puts the cells of a file into a table: capitals, as the collections compare them; what the file had is kept where it differs.</summary>
internal static class TableText
{
    private const int LongestCell = 10_000;

    public static void Append(Column column, ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
        {
            column.AppendBlank();
            return;
        }

        if (cell.IndexOfAnyInRange((byte)'a', (byte)'z') < 0)
        {
            column.Append(cell);
            return;
        }

        var capitals = cell.Length <= 256 ? stackalloc byte[cell.Length] : new byte[cell.Length];
        Ascii.ToUpper(cell, capitals, out _);
        column.KeepRaw(Encoding.UTF8.GetString(cell));
        column.AppendKept(capitals);
    }

    public static bool IsTooLong(ReadOnlySpan<byte> cell) => cell.Length > LongestCell;
}
