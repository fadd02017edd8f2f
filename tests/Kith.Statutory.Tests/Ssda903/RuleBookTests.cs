using System.Text.Json;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Ssda903;

/// <summary>The rule book is whole: no code twice, none left out, each with an example that passes and one that fails.</summary>
public sealed class RuleBookTests
{
    [Fact]
    public void A_year_has_the_published_codes()
    {
        using var published = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Returns, "ssda903", "rulesets.json")));
        foreach (var year in Ssda903Rules.Book.Years)
        {
            var codes = published.RootElement.GetProperty($"lac{year.Ending - 1}_{year.Ending % 100}").EnumerateArray().Select(r => r.GetProperty("code").GetString()!);
            Assert.Equal(codes.Order(StringComparer.Ordinal), year.Codes.Order(StringComparer.Ordinal));
        }

        Assert.Equal([293, 312, 305, 311, 322], Ssda903Rules.Book.Years.Select(y => y.Codes.Count));
    }

    [Fact]
    public void No_code_has_two_classes_for_one_year() =>
        Assert.Empty(Ssda903Rules.Book.All.GroupBy(r => (r.Code, r.From)).Where(g => g.Count() > 1).Select(g => $"{g.Key.Code}: {string.Join(", ", g.Select(r => r.GetType().Name))}"));

    [Fact]
    public void Every_class_is_in_the_list_of_a_year_and_is_named_by_its_code()
    {
        var listed = Ssda903Rules.Book.Years.SelectMany(y => y.Codes).ToHashSet();
        Assert.Empty(Ssda903Rules.Book.All.Where(r => !listed.Contains(r.Code)).Select(r => r.Code));
        Assert.Empty(Ssda903Rules.Book.All.Where(r => r.GetType().Name.Split('_')[0].TrimStart('R') != r.Code).Select(r => $"{r.GetType().Name} says it is {r.Code}"));
    }

    [Fact]
    public void Every_rule_has_an_example_that_passes_and_one_that_fails()
    {
        var shown = Example.All("Ssda903").Where(e => e.ShowsBoth).Select(e => e.Code)
            .Concat(Repository.CaseFiles("ssda903").SelectMany(Ssda903Case.Read).Where(Both).Select(c => c.Code)).ToHashSet();
        Assert.Empty(Ssda903Rules.Book.All.Where(r => Repository.Chosen(r.Code) && !shown.Contains(r.Code)).Select(r => r.Code));
    }

    [Fact]
    public void Every_code_of_every_year_has_a_rule() =>
        Assert.Empty(Ssda903Rules.Book.Years.SelectMany(y => y.Codes.Where(c => Ssda903Rules.Book.Find(c, y) is null).Select(c => $"{y}: {c}")));

    [Fact]
    public void Just_the_generic_rules_that_are_used_are_named_for_the_compiler() =>
        Assert.Equal(Ssda903Rules.Book.All.Select(r => r.GetType().BaseType!).Where(t => t.IsGenericType).Select(t => t.ToString()).Distinct().Order(), GenericRules.All.Select(t => t.ToString()).Order());

    [Fact]
    public void A_rule_names_fields_that_its_return_has()
    {
        var headings = new Ssda903Return(Collection.YearEnding(2026)).This.All.SelectMany(t => t.Columns).Select(c => c.Name).ToHashSet();
        Assert.Empty(Ssda903Rules.Book.All.SelectMany(r => r.Fields.Where(f => !headings.Contains(f)).Select(f => $"{r.Code}: {f}")));
        Assert.Empty(Ssda903Rules.Book.All.Where(r => r.Fields.Count == 0 || r.Says.Length < 20 || !r.Says.EndsWith('.')).Select(r => r.Code));
    }

    private static bool Both(Ssda903Case given) =>
        given.Expected.Any(t => t.Value.Count > 0) && given.Expected.Any(t => given.Tables.TryGetValue(t.Key, out var table) && table.Rows.Count > t.Value.Count);
}
