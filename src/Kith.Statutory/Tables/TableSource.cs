namespace Kith.Statutory.Tables;

/// <summary>The file a table's rows came from, and the line each began on. Lines are kept only where they do not simply follow each other.</summary>
public sealed class TableSource(string file, int firstLine)
{
    private List<(int Row, int Line)>? jumps;

    /// <summary>The file's name, without its folder.</summary>
    public string File { get; } = file;

    /// <summary>The headings as they stood, to write the table as it was.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Rows end in CR LF.</summary>
    public bool CarriageReturns { get; internal set; }

    /// <summary>The last row ends in a line end.</summary>
    public bool EndsInLineEnd { get; internal set; } = true;

    /// <summary>The file begins with a byte order mark.</summary>
    public bool ByteOrderMark { get; internal set; }

    /// <summary>The line a row began on, counted from 1.</summary>
    public int Line(int row)
    {
        if (jumps is null) return firstLine + row;
        int low = 0, high = jumps.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (jumps[middle].Row <= row) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? firstLine + row : jumps[low - 1].Line + row - jumps[low - 1].Row;
    }

    internal void Begin(int row, int line)
    {
        if (Line(row) != line) (jumps ??= []).Add((row, line));
    }
}
