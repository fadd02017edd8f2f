using System.Text.Unicode;

namespace Kith.Statutory.Reading;

/// <summary>
/// Walks through a comma-separated file row by row, holding one row at a time. Cells may be in quotation marks (doubled inside) and then hold commas and line ends.
/// A row longer than <see cref="LongestRow"/> is refused, so that no file fills the memory.
/// </summary>
internal sealed class CsvRows(Stream utf8) : RowSource
{
    private const int LongestRow = 1 << 20;
    private const byte Quote = (byte)'"', Comma = (byte)',', LineEnd = (byte)'\n', Return = (byte)'\r';

    // Where the cells of the row begin and end in the buffer.
    private int[] froms = new int[64];
    private int[] tos = new int[64];
    private int count;
    private readonly List<int> doubled = [];
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool atEnd;
    private int nextLine = 1;

    public override int Count => count;

    /// <summary>Some row ended in CR LF.</summary>
    public bool CarriageReturns { get; private set; }

    /// <summary>The last row ended in a line end.</summary>
    public bool EndsInLineEnd { get; private set; } = true;

    /// <summary>A cell of the row, without its quotation marks.</summary>
    public override ReadOnlySpan<byte> this[int cell] => cell < count ? buffer.AsSpan(froms[cell], tos[cell] - froms[cell]) : throw new ArgumentOutOfRangeException(nameof(cell));

    public override bool Next()
    {
        while (Problem is null)
        {
            Line = nextLine;
            if (start == end && !Fill()) return false;
            switch (Take())
            {
                case Taken.Row:
                    if (count > 1 || !this[0].IsEmpty) return true;
                    break;
                case Taken.NeedsMore:
                    if (!Fill() && Problem is null) Problem = "a quotation mark is opened and never closed";
                    break;
                default: return false;
            }
        }

        return false;
    }

    private enum Taken
    {
        Row,
        NeedsMore,
        Broken,
    }

    // Cuts one row out of the buffer; when the row is not whole yet nothing is changed.
    private Taken Take()
    {
        count = 0;
        doubled.Clear();
        var at = start;
        var lines = 1;
        while (true)
        {
            if (at < end && buffer[at] == Quote)
            {
                if (!TakeQuoted(ref at, ref lines)) return Problem is null ? Taken.NeedsMore : Taken.Broken;
            }
            else
            {
                // Cells are a few characters long: a plain loop is faster than a search over vectors.
                var stop = at;
                while (stop < end && buffer[stop] is not (Comma or LineEnd)) stop++;
                if (stop == end && !atEnd) return Taken.NeedsMore;
                var last = stop == end || buffer[stop] == LineEnd;
                Keep(at, last && stop > at && buffer[stop - 1] == Return ? stop - 1 : stop);
                at = stop;
            }

            if (at < end && buffer[at] == Comma)
            {
                at++;
                if (at == end && !atEnd) return Taken.NeedsMore;
                continue;
            }

            EndsInLineEnd = at < end;
            if (at < end)
            {
                CarriageReturns |= at > start && buffer[at - 1] == Return;
                at++;
            }

            return Finish(at, lines);
        }
    }

    private Taken Finish(int at, int lines)
    {
        var row = buffer.AsSpan(start, at - start);
        if (row.IndexOf((byte)0) >= 0) Problem = "holds a byte that is no text; save it as CSV in UTF-8";
        else if (!Utf8.IsValid(row)) Problem = "is not written in UTF-8; save it again as CSV UTF-8";
        if (Problem is not null) return Taken.Broken;
        foreach (var cell in doubled) Undouble(cell);
        start = at;
        nextLine += lines;
        return Taken.Row;
    }

    // Only in a whole row: a row that needs more of the file is cut again from its start.
    private void Undouble(int cell)
    {
        var write = froms[cell];
        for (var i = froms[cell]; i < tos[cell]; i++)
        {
            buffer[write++] = buffer[i];
            if (buffer[i] == Quote) i++;
        }

        tos[cell] = write;
    }

    // at ends on the comma, the line end or the end of the file.
    private bool TakeQuoted(ref int at, ref int lines)
    {
        var from = at + 1;
        var read = from;
        while (true)
        {
            var next = buffer.AsSpan(read, end - read).IndexOf(Quote);
            if (next < 0) return false;
            read += next + 1;
            if (read == end && !atEnd) return false;
            if (read == end || buffer[read] != Quote) break;
            read++;
        }

        var close = read - 1;
        if (read < end && buffer[read] == Return)
        {
            if (read + 1 == end && !atEnd) return false;
            if (read + 1 == end || buffer[read + 1] == LineEnd) read++;
        }

        if (read < end && buffer[read] is not (Comma or LineEnd))
        {
            Problem = "text follows a closing quotation mark";
            return false;
        }

        lines += buffer.AsSpan(from, close - from).Count(LineEnd);
        if (buffer.AsSpan(from, close - from).Contains(Quote)) doubled.Add(count);
        Keep(from, close);
        at = read;
        return true;
    }

    private void Keep(int from, int to)
    {
        if (count == froms.Length)
        {
            Array.Resize(ref froms, count * 2);
            Array.Resize(ref tos, count * 2);
        }

        froms[count] = from;
        tos[count++] = to;
    }

    private bool Fill()
    {
        if (atEnd) return false;
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            if (buffer.Length >= LongestRow)
            {
                Problem = $"has a row of more than {LongestRow / 1024:N0} kB; is a quotation mark left open, or is this no CSV file?";
                return false;
            }

            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = utf8.Read(buffer.AsSpan(end));
        end += read;
        atEnd = read == 0;
        return read > 0 || end > start;
    }
}
