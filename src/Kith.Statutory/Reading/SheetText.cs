using System.Text;

namespace Kith.Statutory.Reading;

/// <summary>The first sheet of an Excel workbook as rows of text, for tables that are no return. Dates come as dd/mm/yyyy.</summary>
public static class SheetText
{
    /// <summary>Hands over the rows of the first sheet that has any, headings first, up to <paramref name="most"/>. Null when it could be read.</summary>
    public static Problem? Read(ReturnFile file, int most, Action<IReadOnlyList<string>> row)
    {
        var done = false;
        return Workbook.Read(file, (name, rows) =>
        {
            if (done) return null;
            done = true;
            for (var n = 0; rows.Next(); n++)
            {
                if (n == most) return new(file.Name, rows.Line, $"has more than {most:N0} rows in the sheet {name}");
                row([.. Enumerable.Range(0, rows.Count).Select(c => Encoding.UTF8.GetString(rows[c]))]);
            }

            return rows.Problem is { } problem ? new(file.Name, rows.Line, problem) : null;
        });
    }
}
