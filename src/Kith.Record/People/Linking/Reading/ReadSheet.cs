using System.Text;

namespace Kith.Record.People.Linking.Reading;

/// <summary>
/// Reads a table of text, comma, semicolon, tab or bar between the cells, quotes where a cell needs them. It streams: only the different
/// texts of each column are kept.
/// </summary>
internal sealed class ReadSheet
{
    private const int Block = 1 << 20, LongestRow = 1 << 24, TellEvery = 250_000;
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly List<(int Start, int Length)> cells = [];

    // The cells of the rows in the buffer, as many for each row as there are headings.
    private readonly List<(int Start, int Length)> rows = [];
    private byte[] buffer = new byte[Block];
    private int filled;
    private byte between;
    private bool ended;

    /// <summary>Reads the whole file. Throws <see cref="LinkingException"/> when it is no such table.</summary>
    public static Sheet From(Stream stream, string name, Action<string> tell, CancellationToken cancellation) => new ReadSheet().Read(stream, name, tell, cancellation);

    private Sheet Read(Stream stream, string name, Action<string> tell, CancellationToken cancellation)
    {
        Sheet? sheet = null;
        var at = 0;
        while (true)
        {
            if (sheet is null && filled == 0) Fill(stream, ref at, name);
            if (sheet is null && filled >= 3 && buffer.AsSpan(0, 3).SequenceEqual(ByteOrderMark)) at = 3;
            if (sheet is null) between = Separator(buffer.AsSpan(at, filled - at));
            var next = Row(at);
            if (next < 0)
            {
                if (sheet is not null) Number(sheet, tell);
                if (ended) break;
                Fill(stream, ref at, name);
                cancellation.ThrowIfCancellationRequested();
                continue;
            }
            at = next;
            if (IsBlank) continue;
            if (sheet is null) sheet = new Sheet(name, cells.Select(c => Encoding.UTF8.GetString(buffer, c.Start, c.Length)).ToList());
            else Keep(sheet);
        }
        return sheet ?? throw new LinkingException($"{name} is empty: the first line must hold the headings");
    }

    private bool IsBlank => cells.TrueForAll(c => c.Length == 0);

    private void Keep(Sheet sheet)
    {
        if (cells.Count != sheet.Headings.Count) sheet.Ragged++;
        for (var c = 0; c < sheet.Headings.Count; c++) rows.Add(c < cells.Count ? cells[c] : default);
    }

    // Columns have nothing to do with each other: each is numbered on the next core that is free.
    private void Number(Sheet sheet, Action<string> tell)
    {
        var (width, before) = (sheet.Headings.Count, sheet.Rows);
        sheet.Grow(rows.Count / width);
        Parallel.For(0, width, c =>
        {
            var (texts, numbers) = (sheet.Texts[c], sheet.Cells[c]);
            for (int i = c, row = before; i < rows.Count; i += width) numbers[row++] = texts.Number(buffer.AsSpan(rows[i].Start, rows[i].Length));
        });
        sheet.Rows += rows.Count / width;
        rows.Clear();
        if (sheet.Rows / TellEvery > before / TellEvery) tell($"{sheet.Name}: {sheet.Rows:N0} rows read");
    }

    private void Fill(Stream stream, ref int at, string name)
    {
        buffer.AsSpan(at, filled - at).CopyTo(buffer);
        (filled, at) = (filled - at, 0);
        if (filled == buffer.Length)
        {
            if (filled >= LongestRow) throw new LinkingException($"{name}: a row is longer than {LongestRow:N0} bytes; is a quotation mark left open?");
            Array.Resize(ref buffer, filled * 2);
        }
        var read = stream.ReadAtLeast(buffer.AsSpan(filled), buffer.Length - filled, throwOnEndOfStream: false);
        ended = filled + read < buffer.Length;
        filled += read;
    }

    // Where the next row begins, or -1 when this one is not all there. Quoted cells are unquoted in place; a row is never read twice after that.
    private int Row(int start)
    {
        cells.Clear();
        if (start >= filled) return -1;
        var end = EndOfRow(start);
        if (end < 0) return -1;
        for (var at = start; at <= end;)
        {
            while (at < end && buffer[at] == ' ') at++;
            if (at < end && buffer[at] == '"') at = Quoted(at, end);
            else
            {
                var length = buffer.AsSpan(at, end - at).IndexOf(between);
                Add(at, length < 0 ? end : at + length);
                at = (length < 0 ? end : at + length) + 1;
            }
        }
        return end + 1;
    }

    private int EndOfRow(int start)
    {
        var inside = false;
        for (var at = start; at < filled; at++)
        {
            var step = inside ? buffer.AsSpan(at, filled - at).IndexOf((byte)'"') : buffer.AsSpan(at, filled - at).IndexOfAny((byte)'\n', (byte)'"');
            if (step < 0) break;
            at += step;
            if (buffer[at] == '\n') return at;
            // A quotation mark inside a plain cell (5" ruler) opens nothing.
            if (inside || OpensCell(start, at)) inside = !inside;
        }
        return ended ? filled : -1;
    }

    private bool OpensCell(int start, int at)
    {
        while (at > start && buffer[at - 1] == ' ') at--;
        return at == start || buffer[at - 1] == between || buffer[at - 1] == '"';
    }

    private int Quoted(int open, int end)
    {
        int to = open, at = open + 1;
        for (; at < end; at++)
        {
            if (buffer[at] == '"' && (at + 1 >= end || buffer[at + 1] != '"')) break;
            if (buffer[at] == '"') at++;
            buffer[to++] = buffer[at];
        }
        Add(open, to);
        var rest = at >= end ? -1 : buffer.AsSpan(at, end - at).IndexOf(between);
        return rest < 0 ? end + 1 : at + rest + 1;
    }

    private void Add(int start, int end)
    {
        while (start < end && buffer[start] is (byte)' ' or (byte)'\t') start++;
        while (end > start && buffer[end - 1] is (byte)' ' or (byte)'\r' or (byte)'\t') end--;
        cells.Add((start, end - start));
    }

    private static byte Separator(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        var line = end < 0 ? text : text[..end];
        var (best, most) = ((byte)',', 0);
        foreach (var candidate in ",;\t|"u8)
            if (line.Count(candidate) > most) (best, most) = (candidate, line.Count(candidate));
        return best;
    }
}
