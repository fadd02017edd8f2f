using System.Text.Json;
using Kith.Statutory.Reading;
using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Reading;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Ssda903;

/// <summary>The whole sample, 2,675 children, against the rows that the 2025/26 rules must report. One test a code.</summary>
public sealed class WholeFileTests
{
    private static readonly JsonElement Oracle = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Returns, "ssda903", "whole-file-2025-26.json"))).RootElement;

    private static readonly Lazy<(Ssda903Return All, Dictionary<string, Verdict<Ssda903Rule>> Verdicts)> Checked = new(() =>
    {
        var sample = Sample(Oracle.GetProperty("files").EnumerateArray().Select(f => f.GetString() + ".csv"));
        var year = Ssda903Rules.Book.Year("2025/26")!;
        return (sample, RunRules.On(Ssda903Rules.Book, year, sample).ToDictionary(v => v.Code));
    });

    public static TheoryData<string> Codes => [.. Oracle.GetProperty("expected").EnumerateObject().Select(c => c.Name).Where(Repository.Chosen).Append("nothing else")];

    public static TheoryData<string> CodesNotRun => [.. Oracle.GetProperty("skipped_rules").EnumerateArray().Select(c => c.GetString()!).Where(Repository.Chosen).Append("nothing else")];

    public static Ssda903Return Sample(IEnumerable<string> files)
    {
        var folder = Path.Combine(Repository.Returns, "ssda903", "sample");
        var (all, problems) = ReadSsda903.From(Collection.YearEnding(2018) with { RuleYear = 2026, Authority = "E09000027" }, new(files.Select(f => ReturnFile.OnDisk(Path.Combine(folder, f))).ToList())
        {
            PlacementLocations = ReturnFile.OnDisk(Path.Combine(folder, "derived", "episodes-placement-location.csv")),
        });
        Assert.Empty(problems);
        return all;
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Reports_the_rows(string code)
    {
        if (code == "nothing else") return;
        var (all, verdicts) = Checked.Value;
        var verdict = verdicts[code];
        Assert.True(verdict.Rule is not null, $"no rule is written for {code}");
        Assert.True(verdict.Ending != Ending.NotRun, $"{code} did not run: {verdict.WhyNot}");
        foreach (var table in all.This.All)
        {
            HashSet<int> expected = Oracle.GetProperty("expected").GetProperty(code).TryGetProperty(table.Name, out var rows) ? rows.EnumerateArray().Select(r => r.GetInt32()).ToHashSet() : [];
            var found = verdict.Findings.Where(f => f.Table == table.Number).Select(f => f.Row).ToHashSet();
            Assert.True(expected.SetEquals(found), $"{code}, {table.Name}: {expected.Count} expected, {found.Count} found; missing {Some(expected.Except(found))}, not expected {Some(found.Except(expected))}");
        }
    }

    [Theory]
    [MemberData(nameof(CodesNotRun))]
    public void Says_that_it_did_not_run(string code)
    {
        if (code == "nothing else") return;
        var verdict = Checked.Value.Verdicts[code];
        Assert.True(verdict.Rule is not null, $"no rule is written for {code}");
        Assert.True(verdict.Ending == Ending.NotRun && verdict.WhyNot!.Length > 0, $"{code} must not run: last year's return and the providers are not given");
    }

    private static string Some(IEnumerable<int> rows) => string.Join(", ", rows.Order().Take(8));
}
