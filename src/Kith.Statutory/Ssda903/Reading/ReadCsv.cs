using System.Text;
using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Reading;

/// <summary>Reads one table of a return from a CSV file.</summary>
internal static class ReadCsv
{
    /// <summary>Null when it went well, otherwise the problem. The first row is the headings.</summary>
    public static Problem? Into(YearTables year, ReturnFile file)
    {
        using var stream = Utf8Stream.Of(file.Open(), out var mark);
        var rows = new CsvRows(stream);
        if (!rows.Next()) return new(file.Name, 1, rows.Problem ?? "it is empty");
        var written = Enumerable.Range(0, rows.Count).Select(i => Encoding.UTF8.GetString(rows[i])).ToList();
        var headings = written.Select(Headings.Plain).ToList();
        if (Headings.Find(year, headings, out var why) is not { } table) return new(file.Name, rows.Line, why);
        if (table.Given) return new(file.Name, null, $"{table.Name} was given already, by {table.Source?.File}");
        var columns = headings.Select(table.Find).OfType<Column>().ToArray();
        table.Give(columns);
        var source = table.Source = new(file.Name, rows.Line + 1) { Headings = written, ByteOrderMark = mark };
        var problem = Rows(rows, table, columns, source);
        source.CarriageReturns = rows.CarriageReturns;
        source.EndsInLineEnd = rows.EndsInLineEnd;
        return problem is null ? null : new(file.Name, rows.Line, problem);
    }

    private static string? Rows(CsvRows rows, Table table, Column[] columns, TableSource source)
    {
        while (rows.Next())
        {
            if (rows.Count < columns.Length) return $"has {rows.Count} cells, the headings are {columns.Length}; is the file cut off?";
            for (var i = columns.Length; i < rows.Count; i++)
            {
                if (!rows[i].IsEmpty) return $"has {rows.Count} cells, the headings are {columns.Length}";
            }

            source.Begin(table.Count, rows.Line);
            for (var i = 0; i < columns.Length; i++)
            {
                if (TableText.IsTooLong(rows[i])) return $"{columns[i].Name} is longer than any cell can be";
                TableText.Append(columns[i], rows[i]);
            }

            table.EndRow();
        }

        return rows.Problem;
    }
}
