using System.Text;
using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Reading;

/// <summary>
/// Reads a whole return from one XML file (EXPSSDA903). An element inside a child is a row of the table that has its fields; the fields of HEADER itself
/// are rows of Header and, where they are there, of UASC, OC3 and AD1.
/// </summary>
internal sealed class ReadXml(YearTables year) : XmlWalk
{
    private const string Root = "EXPSSDA903", ChildElement = "CHILD", HeaderElement = "HEADER";

    private readonly Dictionary<string, byte[]> header = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> row = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> plain = new(StringComparer.Ordinal);

    /// <summary>Reads the file into the tables; null when it went well.</summary>
    public static Problem? Into(YearTables year, ReturnFile file)
    {
        if (year.All.FirstOrDefault(t => t.Given) is { } given) return new(file.Name, null, $"the return was given already, by {given.Source?.File}");
        foreach (var table in year.All)
        {
            // Social workers and deprivation of liberty came later: an older file does not say that there are none.
            if (table == year.SwEpisodes || table == year.Dolo) continue;
            Give(table, file.Name);
        }

        return new ReadXml(year) { File = file.Name }.Read(file) ?? (year.Header.Count == 0 ? new(file.Name, null, "it has no child") : null);
    }

    private string File { get; init; } = "";

    protected override string? Open(string name, int depth)
    {
        if (depth == 0 && name != Root) return $"it begins with {name}; an SSDA903 file begins with {Root}";
        if (name == ChildElement) header.Clear();
        if (name == HeaderElement) InHeader = true;
        else row.Clear();
        return null;
    }

    protected override void Leaf(string name, int depth, ReadOnlySpan<char> text)
    {
        // Root, child, HEADER: fields of the header stand at depth 3, fields of a row inside it at 4, of an episode at 3.
        if (!plain.TryGetValue(name, out var heading)) plain.Add(name, heading = Headings.Plain(name));
        var cells = depth == 3 && InHeader ? header : row;
        cells[heading] = text.IsEmpty ? [] : Bytes(text);
    }

    protected override void Close(string name, int depth)
    {
        if (name == HeaderElement)
        {
            InHeader = false;
            Append(year.Header, header);
            foreach (var table in new Table[] { year.Uasc, year.Oc3, year.Ad1 })
            {
                if (table.Columns.Any(c => c.Name is not ("CHILD" or "SEX" or "DOB") && header.ContainsKey(c.Name))) Append(table, header);
            }
        }
        else if (depth >= 2 && row.Count > 0)
        {
            if (TableOf(row.Keys) is { } table) Append(table, row);
            row.Clear();
        }
    }

    private bool InHeader { get; set; }

    private static void Give(Table table, string file)
    {
        table.Give(table.Columns.Where(c => c.Name is not ("PL_LA" or "PL_LOCATION" or "PL_DISTANCE")));
        table.Source = new(file, 1);
    }

    private Table? TableOf(IReadOnlyCollection<string> fields)
    {
        Table? best = null;
        var most = 0;
        foreach (var table in year.All)
        {
            var known = fields.Count(f => f is not ("CHILD" or "DOB" or "SEX") && table.Find(f) is not null);
            if (known > most) (best, most) = (table, known);
        }

        return best;
    }

    private void Append(Table table, Dictionary<string, byte[]> cells)
    {
        if (!table.Given) Give(table, File);
        if (table.Count == TableText.MostRows) throw new InvalidDataException(TableText.TooManyRows);
        table.Source!.Begin(table.Count, Line);
        foreach (var column in table.Columns)
        {
            if (!column.Given) continue;
            var cell = cells.GetValueOrDefault(column.Name) ?? (column.Name is "CHILD" or "DOB" or "SEX" ? header.GetValueOrDefault(column.Name) : null);
            TableText.AppendCapitals(column, cell);
        }

        table.EndRow();
    }

    private static byte[] Bytes(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }
}
