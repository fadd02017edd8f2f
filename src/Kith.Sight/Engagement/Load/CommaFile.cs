using System.Text;
using Kith.Sight.Engagement.Themes;

namespace Kith.Sight.Engagement.Load;

/// <summary>Reads CSV as RFC 4180 has it: quotes may hold commas, line ends and doubled quotes.</summary>
internal static class CommaFile
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<string[]> Read(string text, string file)
    {
        var (rows, row, cell) = (new List<string[]>(), new List<string>(), new StringBuilder());
        var (quoted, opened, line) = (false, 0, 1);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\n') line++;
            if (quoted)
            {
                if (letter != '"') cell.Append(letter);
                else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[at++]);
                else quoted = false;
            }
            else if (letter == '"' && cell.Length == 0) (quoted, opened) = (true, line);
            else if (letter == ',') EndCell();
            else if (letter == '\n') EndRow();
            else if (letter != '\r') cell.Append(letter);
        }

        if (quoted) throw new FileProblemException($"{file}: the quotation mark of line {opened} is never closed");
        if (cell.Length > 0 || row.Count > 0) EndRow();
        return rows;

        void EndCell()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            if (row.Exists(c => c.Length > 0)) rows.Add([.. row]);
            row.Clear();
        }
    }
}
