using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Reading;

/// <summary>Reads one table of a return from a CSV file.</summary>
internal static class ReadCsv
{
    /// <summary>Null when it went well, otherwise the problem. The first row is the headings.</summary>
    public static Problem? Into(YearTables year, ReturnFile file)
    {
        using var stream = Utf8Stream.Of(file.Open(), out var mark);
        var rows = new CsvRows(stream);
        var problem = ReadRows.Into(year, file.Name, rows, out var table);
        if (table is { Source: { } source })
        {
            source.ByteOrderMark = mark;
            source.CarriageReturns = rows.CarriageReturns;
            source.EndsInLineEnd = rows.EndsInLineEnd;
        }

        return problem;
    }
}
