using System.Text;
using Kith.Statutory.AnnexA;
using Kith.Statutory.Reading;
using Kith.Statutory.Rules;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests;

/// <summary>The lists of an inspection: read from a workbook, checked for structure and codes.</summary>
public sealed class AnnexATests
{
    private static (AnnexAReturn All, IReadOnlyList<Problem> Problems) Csv(string text) => ReadAnnexA.From([new("contacts.csv", () => new MemoryStream(Encoding.UTF8.GetBytes(text)))]);

    private static List<string> Found(AnnexAReturn all) => RunRules.On(AnnexARule.All, all).Where(v => v.Ending == Ending.Failed)
        .SelectMany(v => v.Findings.Select(f => $"{v.Code} {f.Row} {string.Join(',', f.Cells(all.All, v.Rule!.Fields))}")).ToList();

    [Fact]
    public void The_sample_workbook_has_eleven_lists()
    {
        var (all, problems) = ReadAnnexA.From([ReturnFile.OnDisk(Path.Combine(Repository.Returns, "annex-a", "Annex_A.xlsx"))]);
        Assert.Empty(problems);
        Assert.All(all.Lists, list => Assert.True(list.Given));
        Assert.All(all.Lists, list => Assert.InRange(list.Count, 5, 7));
        Assert.Equal("25/01/2015", all.Lists[0].Find("Date of Birth")!.Raw(0));
        Assert.Equal("9212044", all.Children.Id(all.Lists[0].ChildOf(0)));
        var verdicts = RunRules.On(AnnexARule.All, all);
        Assert.Equal(55, verdicts.Count);
        Assert.DoesNotContain(verdicts, v => v.Ending == Ending.NotRun);
        // Dates that come from formulas are read by their saved values.
        Assert.Equal("11/08/2009", all.Lists[9].Find("Date of Decision that Child Should be Placed for Adoption")!.Raw(0));
        Assert.DoesNotContain(Found(all), f => f.Contains("-day", StringComparison.Ordinal));
    }

    [Fact]
    public void Cells_that_are_not_what_they_should_be_are_found_and_other_lists_are_not_run()
    {
        var (all, problems) = Csv("""
            child unique id,Gender,Ethnicity,Date of birth,Age,Date of contact,Contact source
            1,b) Female,a) WBRI,01/02/2015,6.1,03/04/2026,q) 6: Police
            2,Blue,Martian,31/02/2015,old,,Neighbour
            """);
        Assert.Empty(problems);
        Assert.Equal(["L01-blank 1 Date of Contact", "L01-day 1 Date of Birth", "L01-number 1 Age of Child (Years)", "L01-code 1 Gender", "L01-code 1 Ethnicity", "L01-code 1 Contact Source"], Found(all));
        Assert.All(RunRules.On(AnnexARule.All, all).Where(v => !v.Code.StartsWith("L01", StringComparison.Ordinal)), v => Assert.StartsWith("not given: list", v.WhyNot, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_column_is_found_by_its_heading()
    {
        var (all, problems) = Csv("Child Unique ID,Gender,Ethnicity,Date of Birth,Age,Date of Contact\n1,M,WBRI,,,03/04/2026\n");
        Assert.Empty(problems);
        Assert.Equal(["L01-columns -1 Contact Source"], Found(all));
    }

    [Fact]
    public void A_file_that_has_no_list_is_refused() =>
        Assert.Equal("contacts.csv: none of the eleven lists is in it", Assert.Single(Csv("a,b\n1,2\n").Problems).ToString());
}
