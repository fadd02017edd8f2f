using System.Text;
using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Reading;

/// <summary>Reads rows, headings first, into the table whose headings they are.</summary>
internal static class ReadRows
{
    /// <summary>Both in one step; null when it went well.</summary>
    public static Problem? Into(YearTables year, string file, RowSource rows) => Begin(year, file, rows, out var table) ?? Rest(file, rows, table!);

    /// <summary>Finds the table and gives it its columns. There is one unless there is a problem.</summary>
    public static Problem? Begin(YearTables year, string file, RowSource rows, out Table? table)
    {
        table = null;
        if (!rows.Next()) return new(file, Math.Max(1, rows.Line), rows.Problem ?? "it is empty");
        var written = Enumerable.Range(0, rows.Count).Select(i => Encoding.UTF8.GetString(rows[i])).ToList();
        var headings = written.Select(Headings.Plain).ToList();
        if (Headings.Find(year, headings, out var why) is not { } found) return new(file, rows.Line, why);
        if (found.Given) return new(file, null, $"{found.Name} was given already, by {found.Source?.File}");
        table = found;
        table.Give(headings.Select(found.Find));
        table.Source = new(file, rows.Line + 1) { Headings = written };
        return null;
    }

    /// <summary>Fills the table with the rows that follow its headings; null when it went well.</summary>
    public static Problem? Rest(string file, RowSource rows, Table table) =>
        All(rows, table, table.Source!.Headings.Select(h => table.Find(Headings.Plain(h))).OfType<Column>().ToArray()) is { } problem ? new(file, rows.Line, problem) : null;

    private static string? All(RowSource rows, Table table, Column[] columns)
    {
        while (rows.Next())
        {
            if (rows.Count < columns.Length) return $"has {rows.Count} cells, the headings are {columns.Length}; is the file cut off?";
            for (var i = columns.Length; i < rows.Count; i++)
            {
                if (!rows[i].IsEmpty) return $"has {rows.Count} cells, the headings are {columns.Length}";
            }

            table.Source!.Begin(table.Count, rows.Line);
            for (var i = 0; i < columns.Length; i++)
            {
                if (TableText.IsTooLong(rows[i])) return $"{columns[i].Name} is longer than any cell can be";
                TableText.AppendCapitals(columns[i], rows[i]);
            }

            table.EndRow();
            if (table.Count == TableText.MostRows) return TableText.TooManyRows;
        }

        return rows.Problem;
    }
}
