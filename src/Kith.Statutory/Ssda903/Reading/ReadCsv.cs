using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Reading;

/// <summary>Reads one table of a return from a CSV file, in two steps.</summary>
internal static class ReadCsv
{
    /// <summary>Null when it went well, otherwise the problem. The first row is the headings.</summary>
    public static Problem? Begin(YearTables year, ReturnFile file, out Func<Problem?>? rest)
    {
        rest = null;
        var stream = Utf8Stream.Of(file.Open(), out var mark);
        var rows = new CsvRows(stream);
        if (ReadRows.Begin(year, file.Name, rows, out var table) is { } problem)
        {
            stream.Dispose();
            return problem;
        }

        table!.Source!.ByteOrderMark = mark;
        rest = () => Rows(file.Name, stream, rows, table);
        return null;
    }

    private static Problem? Rows(string file, Stream stream, CsvRows rows, Table table)
    {
        using var open = stream;
        var problem = ReadRows.Rest(file, rows, table);
        table.Source!.CarriageReturns = rows.CarriageReturns;
        table.Source.EndsInLineEnd = rows.EndsInLineEnd;
        return problem;
    }
}
