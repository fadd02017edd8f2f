using System.Text;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Writing;

/// <summary>Writes a table as CSV. One that was read is written as it was: its headings, cells, line ends and byte order mark. Quotation marks stand only where they must.</summary>
public static class WriteCsv
{
    private static readonly string[] WorkedOut = ["UASC", "PL_LA", "PL_LOCATION", "PL_DISTANCE"];

    /// <summary>Writes the table to a stream, which stays open.</summary>
    public static void Of(Table table, Stream to)
    {
        var headings = table.Source is { Headings.Count: > 0 } source ? source.Headings : table.Columns.Select(c => c.Name).Where(n => !WorkedOut.Contains(n)).ToList();
        var columns = headings.Select(h => table.Find(Reading.Headings.Plain(h)) ?? throw new InvalidOperationException($"{table.Name} has no column {h}.")).ToList();
        var end = table.Source is { CarriageReturns: true } ? "\r\n" : "\n";
        using var text = new StreamWriter(to, new UTF8Encoding(table.Source is { ByteOrderMark: true }), 1 << 16, leaveOpen: true);
        text.Write(string.Join(',', headings.Select(Cell)));
        for (var row = 0; row < table.Count; row++)
        {
            text.Write(end);
            for (var i = 0; i < columns.Count; i++)
            {
                if (i > 0) text.Write(',');
                text.Write(Cell(columns[i].Raw(row) ?? ""));
            }
        }

        if (table.Source is not { EndsInLineEnd: false }) text.Write(end);
    }

    private static string Cell(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
