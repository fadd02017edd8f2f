using System.Globalization;
using System.Text;
using Kith.Statutory.Reading;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Reading;

/// <summary>Reads a census from its XML file and flattens it into tables. What belongs together is tied by ids that the reader makes (1, 2, 3 in the order of the file).</summary>
public static class ReadCin
{
    /// <summary>The census, sealed; problems name the file and line. A census with problems is not to be checked.</summary>
    public static (CinReturn Return, IReadOnlyList<Problem> Problems) From(CinCollection collection, IReadOnlyList<ReturnFile> files)
    {
        var all = new CinReturn(collection);
        var problems = new List<Problem>();
        if (files.Count != 1) problems.Add(new(files.Count == 0 ? "the census" : files[1].Name, null, "a census is one XML file"));
        else if (files[0].Read(f => KindOfFile.Of(f) == FileKind.Xml ? new CinWalk(all).Read(f) : new(f.Name, 1, "a census is an XML file; this is none")) is { } problem) problems.Add(problem);
        else if (all.Identifiers.Count == 0) problems.Add(new(files[0].Name, null, "it has no child"));
        foreach (var table in all.All) table.Give(table.Columns);
        all.Seal();
        problems.AddRange(all.Crowded());
        return (all, problems);
    }
}

/// <summary>The walk through a census.</summary>
internal sealed class CinWalk : XmlWalk
{
    private const string Child = "LAchildID", Factors = "AssessmentFactors";

    private readonly CinReturn all;
    private readonly Dictionary<string, Rows> byElement;
    private readonly Stack<Rows> open = new();
    private readonly StringBuilder factors = new();
    private byte[] child = [];

    public CinWalk(CinReturn all)
    {
        this.all = all;
        byElement = new Dictionary<string, Rows>(StringComparer.Ordinal)
        {
            ["Header"] = new(all.Header), ["ChildIdentifiers"] = new(all.Identifiers), ["ChildCharacteristics"] = new(all.Characteristics),
            ["CINdetails"] = new(all.Details), ["Assessments"] = new(all.Assessments), ["CINPlanDates"] = new(all.CinPlans), ["CINplanDates"] = new(all.CinPlans),
            ["Section47"] = new(all.Section47), ["ChildProtectionPlans"] = new(all.ProtectionPlans), ["PreProceedingsandFGDM"] = new(all.PreProceedings),
        };
        foreach (var table in all.All) table.Source = new("", 1);
    }

    protected override string? Open(string name, int depth)
    {
        if (depth == 0 && name != "Message") return $"it begins with {name}; a census begins with Message";
        if (name == "Child") child = [];
        if (!byElement.TryGetValue(name, out var rows)) return null;
        rows.Clear(Line);
        rows.Number = rows.Table == all.Header ? 0 : rows.Number + 1;
        if (name == "Assessments") factors.Clear();
        open.Push(rows);
        return null;
    }

    protected override void Leaf(string name, int depth, ReadOnlySpan<char> text)
    {
        if (open.Count == 0) return;
        var bytes = Bytes(text);
        switch (name)
        {
            case Child: child = bytes; break;
            case "Disability": Append(all.Disabilities, (name, bytes)); break;
            case "CPPreviewDate": Append(all.Reviews, ("CPPID", Id(all.ProtectionPlans)), (name, bytes)); break;
            case Factors when !text.IsEmpty:
                factors.Append(factors.Length == 0 ? "" : " ").Append(text);
                Append(all.Factors, ("AssessmentID", Id(all.Assessments)), ("AssessmentFactor", bytes));
                break;
            default:
                if (open.Peek().Table.Find(name) is not null) open.Peek().Cells[name] = bytes;
                break;
        }
    }

    protected override void Close(string name, int depth)
    {
        if (!byElement.TryGetValue(name, out var rows) || open.Count == 0 || open.Peek() != rows) return;
        open.Pop();
        var own = rows.Table == all.Details ? "CINdetailsID" : rows.Table == all.Assessments ? "AssessmentID" : rows.Table == all.ProtectionPlans ? "CPPID" : null;
        if (own is not null) rows.Cells[own] = Id(rows.Table);
        if (rows.Table == all.Assessments && factors.Length > 0) rows.Cells[Factors] = Encoding.UTF8.GetBytes(factors.ToString());
        Append(rows.Table, rows.Cells, rows.Line);
    }

    private byte[] Id(Table table) => Encoding.ASCII.GetBytes(byElement.Values.First(r => r.Table == table).Number.ToString(CultureInfo.InvariantCulture));

    private void Append(Table table, params ReadOnlySpan<(string Heading, byte[] Cell)> given)
    {
        var cells = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (heading, cell) in given) cells[heading] = cell;
        Append(table, cells, Line);
    }

    private void Append(Table table, Dictionary<string, byte[]> cells, int line)
    {
        if (table.Count == TableText.MostRows) throw new InvalidDataException(TableText.TooManyRows);
        table.Source!.Begin(table.Count, line);
        foreach (var column in table.Columns)
        {
            var cell = column.Name == Child ? child : cells.GetValueOrDefault(column.Name);
            if (cell is null && column.Name == "CINdetailsID") cell = Id(all.Details);
            TableText.AppendAsIs(column, cell);
        }

        table.EndRow();
    }

    private static byte[] Bytes(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    /// <summary>The cells of the element of a table that is open.</summary>
    private sealed class Rows(Table table)
    {
        public Table Table { get; } = table;
        public Dictionary<string, byte[]> Cells { get; } = new(StringComparer.Ordinal);
        public int Line { get; private set; }
        public int Number { get; set; }

        public void Clear(int line)
        {
            Cells.Clear();
            Line = line;
        }
    }
}
