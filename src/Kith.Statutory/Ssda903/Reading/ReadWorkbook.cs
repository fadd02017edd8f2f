using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Reading;

/// <summary>Reads the sheets of a workbook, each one table.</summary>
internal static class ReadWorkbook
{
    /// <summary>Null when it went well, otherwise the first problem. Sheets without a cell are passed over.</summary>
    public static Problem? Into(YearTables year, ReturnFile file) =>
        Workbook.Read(file, (sheet, rows) => ReadRows.Into(year, $"{file.Name}, sheet {sheet}", rows));
}
