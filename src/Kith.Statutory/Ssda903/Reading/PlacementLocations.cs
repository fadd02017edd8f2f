using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Reading;

/// <summary>
/// Where each placement is, worked out by somebody else: a CSV with PL_LA, PL_LOCATION and PL_DISTANCE, row for row with the episodes. Other columns are passed over.
/// </summary>
internal static class PlacementLocations
{
    public static Problem? Into(EpisodesTable episodes, ReturnFile file)
    {
        using var stream = Utf8Stream.Of(file.Open(), out _);
        var rows = new CsvRows(stream);
        if (!rows.Next()) return new(file.Name, 1, rows.Problem ?? "it is empty");
        var headings = Enumerable.Range(0, rows.Count).Select(i => Headings.Plain(System.Text.Encoding.UTF8.GetString(rows[i]))).ToList();
        var columns = new Column[] { episodes.PlLa, episodes.PlLocation, episodes.PlDistance };
        var places = columns.Select(c => headings.IndexOf(c.Name)).ToArray();
        if (places.Contains(-1)) return new(file.Name, rows.Line, "it needs the headings PL_LA, PL_LOCATION and PL_DISTANCE");
        if (columns.Any(c => c.Given)) return new(file.Name, null, "the episodes have these columns already");
        episodes.Give(columns);
        var count = 0;
        for (; rows.Next() && count < episodes.Count; count++)
        {
            if (rows.Count <= places.Max()) return new(file.Name, rows.Line, "the row has too few cells");
            for (var i = 0; i < columns.Length; i++) TableText.AppendCapitals(columns[i], rows[places[i]]);
        }

        return rows.Problem is { } problem ? new(file.Name, rows.Line, problem)
            : count < episodes.Count || rows.Next() ? new(file.Name, rows.Line, $"it must have a row for each of the {episodes.Count} episodes") : null;
    }
}
