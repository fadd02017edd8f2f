using System.Text.Json;
using Kith.Statutory.Cin;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Cin;

/// <summary>The census rule book is whole: no code twice, none left out, each with an example that passes and one that fails.</summary>
public sealed class CinRuleBookTests
{
    [Fact]
    public void A_year_has_the_published_codes()
    {
        using var published = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Returns, "cin", "rulesets.json")));
        foreach (var year in CinRules.Book.Years)
        {
            var codes = published.RootElement.GetProperty($"cin{year.Ending - 1}_{year.Ending % 100}").EnumerateArray().Select(r => r.GetProperty("code").GetString()!);
            Assert.Equal(codes.Order(StringComparer.Ordinal), year.Codes.Order(StringComparer.Ordinal));
        }

        Assert.Equal([105, 105, 109, 109], CinRules.Book.Years.Select(y => y.Codes.Count));
    }

    [Fact]
    public void No_code_has_two_classes_for_one_year() =>
        Assert.Empty(CinRules.Book.All.GroupBy(r => (r.Code, r.From)).Where(g => g.Count() > 1).Select(g => $"{g.Key.Code}: {string.Join(", ", g.Select(r => r.GetType().Name))}"));

    [Fact]
    public void Just_the_generic_rules_that_are_used_are_named_for_the_compiler() =>
        Assert.Equal(CinRules.Book.All.Select(r => r.GetType().BaseType!).Where(t => t.IsGenericType).Select(t => t.ToString()).Distinct().Order(), GenericRules.All.Select(t => t.ToString()).Order());

    [Fact]
    public void Every_class_is_in_the_list_of_a_year_and_is_named_by_its_code()
    {
        var listed = CinRules.Book.Years.SelectMany(y => y.Codes).ToHashSet();
        Assert.Empty(CinRules.Book.All.Where(r => !listed.Contains(r.Code)).Select(r => r.Code));
        Assert.Empty(CinRules.Book.All.Where(r => r.GetType().Name.Split('_')[0].TrimStart('R') != r.Code).Select(r => $"{r.GetType().Name} says it is {r.Code}"));
    }

    [Fact]
    public void Every_rule_has_an_example_that_passes_and_one_that_fails()
    {
        var shown = Example.All("Cin").Where(e => e.ShowsBoth).Select(e => e.Code)
            .Concat(Repository.CaseFiles("cin").SelectMany(CinCase.Read).Where(c => c.Expected.Count > 0 && Passes(c)).Select(c => c.Code)).ToHashSet();
        Assert.Empty(CinRules.Book.All.Where(r => Repository.Chosen(r.Code) && !shown.Contains(r.Code) && !(r.IsAcrossChildren && BothByTwoExamples(r.Code))).Select(r => r.Code));
    }

    [Fact]
    public void Every_code_of_every_year_has_a_rule() =>
        Assert.Empty(CinRules.Book.Years.SelectMany(y => y.Codes.Where(c => CinRules.Book.Find(c, y) is null).Select(c => $"{y}: {c}")));

    [Fact]
    public void A_rule_names_fields_that_its_return_has()
    {
        var headings = new CinReturn(CinCollection.YearEnding(2026)).All.SelectMany(t => t.Columns).Select(c => c.Name).ToHashSet();
        Assert.Empty(CinRules.Book.All.SelectMany(r => r.Fields.Where(f => !headings.Contains(f)).Select(f => $"{r.Code}: {f}")));
        Assert.Empty(CinRules.Book.All.Where(r => r.Fields.Count == 0 || r.Says.Length < 20 || !r.Says.EndsWith('.')).Select(r => r.Code));
    }

    // A case with findings shows passing too when some row of a reported table is not reported.
    private static bool Passes(CinCase given) => given.Tables.Any(t => Enumerable.Range(0, t.Value.Rows.Count)
        .Any(row => given.Expected.Any(e => e.StartsWith(t.Key + ".", StringComparison.Ordinal)) && !given.Expected.Any(e => e.StartsWith(t.Key + ".", StringComparison.Ordinal) && e.EndsWith($" {t.Value.Label(row)}", StringComparison.Ordinal))));

    // A rule about the whole return cannot show both in one file: it needs two.
    private static bool BothByTwoExamples(string code)
    {
        var reported = Example.All("Cin").Where(e => e.Code == code).Select(e => e.AsCin().Expected.Count > 0)
            .Concat(Repository.CaseFiles("cin").SelectMany(CinCase.Read).Where(c => c.Code == code).Select(c => c.Expected.Count > 0)).ToHashSet();
        return reported.Count == 2;
    }
}
