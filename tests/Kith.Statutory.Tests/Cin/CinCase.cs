using System.Text.Json;
using Kith.Statutory.Cin;
using Kith.Statutory.Rules;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Cin;

/// <summary>One conformance case of the census: tables, and the cells (table, column, row) that must be reported, or the return as a whole.</summary>
internal sealed record CinCase(string Code, string Name, IReadOnlyList<int> YearsEnding, IReadOnlyDictionary<string, TextTable> Tables, HashSet<string> Expected)
{
    private const string WholeReturn = "the whole return";

    public static IEnumerable<CinCase> Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var code = json.RootElement.GetProperty("code").GetString()!;
        var number = 0;
        foreach (var version in json.RootElement.GetProperty("versions").EnumerateArray())
        {
            var years = version.GetProperty("effective_in").EnumerateArray().Select(y => 2000 + int.Parse(y.GetString()![^2..])).ToList();
            foreach (var each in version.GetProperty("cases").EnumerateArray())
            {
                var expected = each.GetProperty("expected");
                var cells = expected.GetProperty("locations").EnumerateArray().Select(l => Cell(l.GetProperty("table").GetString()!, l.GetProperty("column").GetString()!, l.GetProperty("row").ToString()));
                yield return new(code, $"{code} {++number}", years, each.GetProperty("tables").EnumerateObject().ToDictionary(t => t.Name, t => TextTable.Read(t.Value)),
                    (expected.GetProperty("la_level").GetBoolean() ? cells.Append(WholeReturn) : cells).ToHashSet());
            }
        }
    }

    public static string Cell(string table, string column, string row) => $"{table}.{column} {row}";

    /// <summary>The case as a return, for the rules of a year.</summary>
    public CinReturn Return(int ruleYear)
    {
        var all = new CinReturn(CinCollection.YearEnding(ruleYear));
        foreach (var (name, table) in Tables) table.Fill(all.All.Single(t => t.Name == name));
        all.Seal();
        return all;
    }

    /// <summary>What a rule found, cell by cell.</summary>
    public HashSet<string> Found(CinReturn all, CinRule rule, IEnumerable<Finding> findings) => findings.SelectMany(f => f.Table == Finding.WholeReturn
        ? [WholeReturn]
        : f.Cells(all.All, rule.Fields).Select(column => Cell(all.All[f.Table].Name, column, Tables[all.All[f.Table].Name].Label(f.Row)))).ToHashSet();

    public override string ToString() => Name;
}
