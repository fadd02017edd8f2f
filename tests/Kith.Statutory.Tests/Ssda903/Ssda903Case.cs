using System.Text.Json;
using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Tables;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Ssda903;

/// <summary>One conformance case: tables, what is known of the collection, and the rows that must be reported. No expected table at all: the rule cannot run.</summary>
internal sealed record Ssda903Case(string Code, string Name, IReadOnlyList<int> YearsEnding, IReadOnlyDictionary<string, TextTable> Tables, JsonElement Metadata,
    IReadOnlyDictionary<string, HashSet<string>> Expected)
{
    public static IEnumerable<Ssda903Case> Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var code = json.RootElement.GetProperty("code").GetString()!;
        var number = 0;
        foreach (var version in json.RootElement.GetProperty("versions").EnumerateArray())
        {
            // "lac2025_26": the end year is the last two digits.
            var years = version.GetProperty("effective_in").EnumerateArray().Select(y => 2000 + int.Parse(y.GetString()![^2..])).ToList();
            foreach (var each in version.GetProperty("cases").EnumerateArray())
            {
                yield return new(code, $"{code} {++number}", years,
                    each.GetProperty("tables").EnumerateObject().ToDictionary(t => t.Name, t => TextTable.Read(t.Value)),
                    each.GetProperty("metadata").Clone(),
                    each.GetProperty("expected").EnumerateObject().ToDictionary(t => t.Name, t => t.Value.EnumerateArray().Select(r => r.ToString()).ToHashSet()));
            }
        }
    }

    /// <summary>The case as a return, for the rules of a year.</summary>
    public Ssda903Return Return(int ruleYear)
    {
        var all = new Ssda903Return(Collection(ruleYear));
        foreach (var (name, table) in Tables) table.Fill(all.All.Single(t => t.Name == name));
        all.Seal();
        return all;
    }

    /// <summary>What a rule found, as the case writes it.</summary>
    public Dictionary<string, HashSet<string>> Found(Ssda903Return all, IEnumerable<Finding> findings) =>
        findings.GroupBy(f => all.All[f.Table].Name).ToDictionary(g => g.Key, g => g.Select(f => Tables[g.Key].Label(f.Row)).ToHashSet());

    public override string ToString() => Name;

    private Collection Collection(int ruleYear)
    {
        var (start, end) = (Known("collection_start"), Known("collection_end"));
        var collection = start is null && end is null
            ? Statutory.Ssda903.Collection.YearEnding(Text("collectionYear") is { } year ? int.Parse(year) : ruleYear)
            : new(Day.Of(start ?? end!.Value.AddYears(-1).AddDays(1)), Day.Of(end ?? start!.Value.AddYears(1).AddDays(-1)));
        return collection with
        {
            RuleYear = ruleYear,
            Authority = Text("localAuthority") is { } authority ? authority : Statutory.Tables.Code.Blank,
            Form = Text("file_format") == "xml" ? FileForm.Xml : FileForm.Csv,
            Providers = Metadata.TryGetProperty("provider_info", out var info) ? ProvidersOf(TextTable.Read(info.GetProperty("table"))) : null,
        };
    }

    private static Providers ProvidersOf(TextTable table)
    {
        string? Cell(string?[] row, string column) => table.Columns.ToList().IndexOf(column) is >= 0 and var at ? row[at] : null;
        CodeSet? Set(string? codes) => codes is null ? null : new(codes.Replace(',', ' '));
        return new(table.Rows.Select(row => new Provider(Cell(row, "URN")!)
        {
            PlaceCodes = Set(Cell(row, "PLACE_CODES")),
            ProviderCodes = Set(Cell(row, "PROVIDER_CODES")),
            Postcode = Cell(row, "POSTCODE") is { } postcode ? postcode : Statutory.Tables.Code.Blank,
            Authority = table.Columns.FirstOrDefault(c => c.StartsWith("LA_CODE", StringComparison.Ordinal)) is { } la && Cell(row, la) is { } authority ? authority : Statutory.Tables.Code.Blank,
            RegisteredUntil = DayText.Read(Cell(row, "REG_END"), DayFormat.DayFirst),
        }));
    }

    private DateOnly? Known(string name) => Text(name) is { } text ? DateOnly.ParseExact(text, "d/M/yyyy") : null;

    private string? Text(string name) => Metadata.TryGetProperty(name, out var value) ? value.ToString() : null;
}
