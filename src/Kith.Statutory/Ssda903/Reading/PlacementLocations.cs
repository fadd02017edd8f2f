using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Reading;

/// <summary>
/// Where each placement is, worked out by somebody else: a CSV with PL_LA, PL_LOCATION and PL_DISTANCE, row for row with the episodes. Other columns are passed over.
/// </summary>
internal static class PlacementLocations
{
    /// <summary>Finds the three columns; null when it went well. Comes after the headings of the episodes, which may have the columns themselves.</summary>
    public static Problem? Begin(EpisodesTable episodes, ReturnFile file, out Func<Problem?>? rest)
    {
        rest = null;
        var stream = Utf8Stream.Of(file.Open(), out _);
        var rows = new CsvRows(stream);
        var columns = new Column[] { episodes.PlLa, episodes.PlLocation, episodes.PlDistance };
        if (Places(rows, columns, out var places) is { } why)
        {
            stream.Dispose();
            return new(file.Name, Math.Max(1, rows.Line), why);
        }

        episodes.Give(columns);
        rest = () => Rows(file.Name, stream, rows, columns, places);
        return null;
    }

    /// <summary>Why what was read does not go with the episodes, when all rows of both have been.</summary>
    public static string? Mismatch(EpisodesTable episodes) =>
        episodes.PlLa.Count == episodes.Count ? null : $"it has {episodes.PlLa.Count:N0} rows and must have one for each of the {episodes.Count:N0} episodes";

    private static string? Places(CsvRows rows, Column[] columns, out int[] places)
    {
        places = [];
        if (!rows.Next()) return rows.Problem ?? "it is empty";
        var headings = Enumerable.Range(0, rows.Count).Select(i => Headings.Plain(System.Text.Encoding.UTF8.GetString(rows[i]))).ToList();
        places = Array.ConvertAll(columns, c => headings.IndexOf(c.Name));
        return places.Contains(-1) ? "it needs the headings PL_LA, PL_LOCATION and PL_DISTANCE" : columns.Any(c => c.Given) ? "the episodes have these columns already" : null;
    }

    private static Problem? Rows(string file, Stream stream, CsvRows rows, Column[] columns, int[] places)
    {
        using var open = stream;
        while (rows.Next())
        {
            if (rows.Count <= places.Max()) return new(file, rows.Line, "the row has too few cells");
            if (columns[0].Count == TableText.MostRows) return new(file, rows.Line, TableText.TooManyRows);
            for (var i = 0; i < columns.Length; i++) TableText.AppendCapitals(columns[i], rows[places[i]]);
        }

        return rows.Problem is { } problem ? new(file, rows.Line, problem) : null;
    }
}
