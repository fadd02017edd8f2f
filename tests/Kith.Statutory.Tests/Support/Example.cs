using System.Text.Json;
using Kith.Statutory.Cin;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Tests.Cin;
using Kith.Statutory.Tests.Ssda903;

namespace Kith.Statutory.Tests.Support;

/// <summary>
/// One of our own examples of a rule: a text file named by the code, tables with cells between bars, "!" before each row or each cell that must be reported.
/// <c>docs/how-to/add-a-rule.md</c> shows the form.
/// </summary>
internal sealed record Example(string Code, string Name, IReadOnlyDictionary<string, string> Settings, IReadOnlyList<ExampleTable> Tables)
{
    private const string Providers = "Providers"; // no table of the return: the list of registered homes

    /// <summary>The examples of a return; the file name up to a space is the code.</summary>
    public static IEnumerable<Example> All(string kind) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Kith.Statutory.Tests", kind, "Examples"), "*.txt").Order(StringComparer.Ordinal)
            .Where(file => Repository.Chosen(CodeOf(file))).SelectMany(Read);

    /// <summary>The example is a passing and a failing one at once: some rows are reported and some are not.</summary>
    public bool ShowsBoth => Tables.Any(t => t.Marked.Count > 0) && Tables.Any(t => t.Rows.Count > t.Marked.Select(m => m.Row).Distinct().Count());

    public Ssda903Case AsSsda903()
    {
        var metadata = Settings.Where(s => s.Key != "years").ToDictionary(s => s.Key, object (s) => s.Value);
        var texts = Texts();
        if (texts.Remove(Providers, out var providers)) metadata.Add("provider_info", new { table = new { columns = providers.Columns, rows = providers.Rows } });
        var expected = Tables.Where(t => t.Marked.Count > 0).DefaultIfEmpty(Tables[0]).ToDictionary(t => t.Name, t => t.Marked.Select(m => m.Row.ToString()).ToHashSet());
        return new(Code, Name, Years(Ssda903Rules.Book.Years), texts, JsonSerializer.SerializeToElement(metadata), Settings.ContainsKey("not-run") ? new() : expected);
    }

    public CinCase AsCin()
    {
        var cells = Tables.SelectMany(t => t.Marked.Select(m => CinCase.Cell(t.Name, t.Columns[m.Column ?? throw new FormatException($"{Name}: mark the cells, not the row")], m.Row.ToString())));
        return new(Code, Name, Years(CinRules.Book.Years), Texts(), (Settings.ContainsKey("whole-return") ? cells.Append("the whole return") : cells).ToHashSet());
    }

    public override string ToString() => Name;

    private static string CodeOf(string file) => Path.GetFileNameWithoutExtension(file).Split(' ')[0];

    private Dictionary<string, TextTable> Texts() => Tables.ToDictionary(t => t.Name, t => new TextTable(t.Columns, t.Rows));

    private List<int> Years(IEnumerable<Statutory.Rules.RuleYear> all)
    {
        if (!Settings.TryGetValue("years", out var range)) return all.Where(y => y.Codes.Contains(Code)).Select(y => y.Ending).ToList();
        var ends = range.Split('-', StringSplitOptions.TrimEntries).Select(int.Parse).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1).ToList();
    }

    private static IEnumerable<Example> Read(string file)
    {
        var number = 0;
        foreach (var part in File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n---\n"))
        {
            var settings = new Dictionary<string, string>();
            var tables = new List<ExampleTable>();
            foreach (var line in part.Split('\n').Where(l => l.Trim().Length > 0 && !l.StartsWith('#')))
            {
                if (line.StartsWith('=')) settings.Add(line[1..].Split(':')[0].Trim(), line[(line.IndexOf(':') + 1)..].Trim());
                else if (char.IsLetter(line[0])) tables.Add(new(line[..line.IndexOf(':')], Cells(line[(line.IndexOf(':') + 1)..]).Select(c => c!).ToList(), [], []));
                else tables[^1].Add(line);
            }

            yield return new(CodeOf(file), $"{Path.GetFileNameWithoutExtension(file)} ours {++number}", settings, tables);
        }
    }

    internal static IEnumerable<string?> Cells(string line) => line.Split('|').Select(c => c.Trim()).Select(c => c.Length == 0 ? null : c);
}

/// <summary>A table of an example, with the rows (column null) or cells that must be reported.</summary>
internal sealed record ExampleTable(string Name, IReadOnlyList<string> Columns, List<string?[]> Rows, HashSet<(int Row, int? Column)> Marked)
{
    public void Add(string line)
    {
        var cells = Example.Cells(line[1..]).ToArray();
        if (cells.Length != Columns.Count) throw new FormatException($"{Name} has {Columns.Count} columns, this row {cells.Length}: {line}");
        if (line[0] == '!') Marked.Add((Rows.Count, null));
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is not ['!', ..]) continue;
            Marked.Add((Rows.Count, i));
            cells[i] = cells[i]![1..].Trim() is { Length: > 0 } text ? text : null;
        }

        Rows.Add(cells);
    }
}
