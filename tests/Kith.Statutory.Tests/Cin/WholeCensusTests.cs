using System.Text.Json;
using Kith.Statutory.Cin;
using Kith.Statutory.Cin.Reading;
using Kith.Statutory.Reading;
using Kith.Statutory.Rules;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Cin;

/// <summary>The sample census of 2026 against the cells that the 2025/26 rules must report. One test a code.</summary>
public sealed class WholeCensusTests
{
    private static readonly JsonElement Oracle = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Returns, "cin", "whole-file-2026.json"))).RootElement;

    private static readonly Lazy<(CinReturn All, IReadOnlyList<Verdict<CinRule>> Verdicts)> Checked = new(() =>
    {
        var all = Sample("CIN_Census_2026.xml");
        return (all, RunRules.On(CinRules.Book, CinRules.Book.Year("2025/26")!, all));
    });

    // The oracle passes over the plan of 8565 that ended a fortnight after the case was closed. Its message, its fields and its own case report such a plan.
    private static readonly (string Code, string Cell)[] LeftOut = [("8565", "ChildProtectionPlans.CPPendDate 0")];

    public static TheoryData<string> Codes => [.. CinRules.Book.Year("2025/26")!.Codes.Where(Repository.Chosen).Append("nothing else")];

    public static CinReturn Sample(string file)
    {
        var (all, problems) = ReadCin.From(CinCollection.YearEnding(2026), [ReturnFile.OnDisk(Path.Combine(Repository.Returns, "cin", "sample", file))]);
        Assert.Empty(problems);
        return all;
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Reports_the_cells(string code)
    {
        if (code == "nothing else") return;
        var (all, verdicts) = Checked.Value;
        var verdict = verdicts.Single(v => v.Code == code);
        Assert.True(verdict.Rule is not null, $"no rule is written for {code}");
        var expected = Oracle.GetProperty("issues").EnumerateArray().Where(i => i[0].GetString() == code).Select(i => CinCase.Cell(i[1].GetString()!, i[2].GetString()!, i[3].ToString())).ToHashSet();
        expected.UnionWith(LeftOut.Where(l => l.Code == code).Select(l => l.Cell));
        if (Oracle.GetProperty("la_level").EnumerateArray().Any(i => i[0].GetString() == code)) expected.Add("the whole return");
        // The oracle counts the header as the return as a whole.
        var found = verdict.Findings.SelectMany(f => f.Table == Finding.WholeReturn || f.Table == all.Header.Number ? ["the whole return"]
            : f.Cells(all.All, verdict.Rule.Fields).Select(c => CinCase.Cell(all.All[f.Table].Name, c, f.Row.ToString()))).ToHashSet();
        Assert.True(expected.SetEquals(found), $"{code}: missing [{string.Join(", ", expected.Except(found))}], not expected [{string.Join(", ", found.Except(expected))}]");
    }

    [Fact]
    public void A_census_becomes_tables()
    {
        var all = Sample("CIN_Census_2026.xml");
        Assert.Equal([1, 2, 2, 3, 2, 2, 3, 1, 1, 1, 1, 1], all.All.Select(t => t.Count));
        Assert.Equal("1C RB 6B", all.Assessments[0].Factors);
        Assert.Equal("X98765432123B", all.Identifiers[0].FormerUpn);
        Assert.Equal(new DateOnly(2024, 3, 31), all.Collection.End.Date);
        Assert.Equal(new DateOnly(2023, 4, 1), all.Collection.Start.Date);
        Assert.Equal("child_fails_assessments", all.Children.Id(all.Assessments.ChildOf(1)));
        Assert.Equal(34, all.Details.Line(0));
    }
}
