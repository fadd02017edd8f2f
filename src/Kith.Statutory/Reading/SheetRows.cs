using System.Globalization;
using System.Text;
using System.Xml;

namespace Kith.Statutory.Reading;

/// <summary>The rows of one sheet. A row as long as the headings at least; a date is given as dd/mm/yyyy; times of day are left out.</summary>
internal sealed class SheetRows : RowSource
{
    private const int MostColumns = 16_384;
    private static readonly DateOnly First1900 = new(1899, 12, 30), First1904 = new(1904, 1, 1);

    private readonly XmlReader xml;
    private readonly List<byte[]> shared;
    private readonly HashSet<int> dates;
    private readonly DateOnly first;
    private readonly List<byte[]> cells = [];
    private int width;
    private bool peeked;

    public SheetRows(XmlReader xml, List<byte[]> shared, HashSet<int> dates, bool from1904)
    {
        (this.xml, this.shared, this.dates, first) = (xml, shared, dates, from1904 ? First1904 : First1900);
        peeked = Next();
        IsEmpty = !peeked && Problem is null;
    }

    /// <summary>The sheet has no cell.</summary>
    public bool IsEmpty { get; }

    public override int Count => Math.Max(width, cells.Count);

    public override ReadOnlySpan<byte> this[int cell] => cell < cells.Count ? cells[cell] : default(ReadOnlySpan<byte>);

    public override bool Next()
    {
        if (peeked)
        {
            peeked = false;
            return true;
        }

        while (Problem is null && xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "row" }) continue;
            Line = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Line + 1;
            TakeRow();
            while (cells.Count > 0 && cells[^1].Length == 0) cells.RemoveAt(cells.Count - 1);
            if (cells.Count == 0) continue;
            if (width == 0) width = cells.Count;
            return Problem is null;
        }

        return false;
    }

    private void TakeRow()
    {
        cells.Clear();
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            var place = xml.GetAttribute("r") is { } name ? ColumnOf(name) : cells.Count;
            if (place is < 0 or >= MostColumns)
            {
                Problem = "has a cell outside any sheet";
                return;
            }

            while (cells.Count < place) cells.Add([]);
            var text = TakeCell();
            if (place == cells.Count) cells.Add(text);
            else cells[place] = text;
        }
    }

    private byte[] TakeCell()
    {
        var name = xml.GetAttribute("r");
        var kind = xml.GetAttribute("t") ?? "n";
        var isDate = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) && dates.Contains(style);
        if (xml.IsEmptyElement) return [];
        var depth = xml.Depth;
        string? value = null;
        var formula = false;
        while (xml.Read() && xml.Depth > depth)
        {
            while (xml is { NodeType: XmlNodeType.Element } && xml.Depth > depth)
            {
                if (xml.LocalName is "v" or "is") value = WorkbookParts.TextInside(xml);
                else
                {
                    formula |= xml.LocalName == "f";
                    xml.Skip();
                    continue;
                }

                break;
            }

            if (xml.Depth <= depth) break;
        }

        if (value is null && formula) Problem = $"cell {name} holds a formula without a value: open the workbook, save it and try again";
        if (string.IsNullOrEmpty(value)) return [];
        return kind switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : [],
            "n" when isDate => Encoding.UTF8.GetBytes(DayOf(value)),
            "n" => Encoding.UTF8.GetBytes(NumberOf(value)),
            _ => Encoding.UTF8.GetBytes(value.Trim()),
        };
    }

    private string DayOf(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) && days >= 0 && days < 2_958_466
        ? first.AddDays((int)days).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : value;

    // 1E+06 and 0.1 as they are written: numbers are ids and codes here.
    private static string NumberOf(string value) => value.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? value
        : decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.##############", CultureInfo.InvariantCulture) : value;

    private static int ColumnOf(string name)
    {
        var column = 0;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterUpper(c)) break;
            column = (column * 26) + c - 'A' + 1;
            if (column > MostColumns) return -1;
        }

        return column - 1;
    }
}
