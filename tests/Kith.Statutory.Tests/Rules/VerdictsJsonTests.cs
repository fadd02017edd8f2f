using System.Text;
using System.Text.Json;
using Kith.Statutory.Cin;
using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Reading;
using Kith.Statutory.Tests.Cin;
using Kith.Statutory.Tests.Ssda903;

namespace Kith.Statutory.Tests.Rules;

/// <summary>The JSON that a person's own programs read.</summary>
public sealed class VerdictsJsonTests
{
    private static JsonElement Written<TRule, TReturn>(TReturn all, IReadOnlyList<Verdict<TRule>> verdicts) where TRule : Rule<TReturn> where TReturn : Statutory.Tables.ReturnTables
    {
        var text = new MemoryStream();
        VerdictsJson.Write(text, "2025/26", all, verdicts);
        return JsonDocument.Parse(text.ToArray()).RootElement;
    }

    [Fact]
    public void A_rule_ends_passed_failed_or_not_run_with_rows_columns_and_child()
    {
        var header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n\"A \"\"1\"\"\",M,31/02/2010,WBRI,UN1,,\n2,M,01/02/2010,WBRI,UN1,,\n";
        var (all, _) = ReadSsda903.From(Collection.YearEnding(2026), new([new("h.csv", () => new MemoryStream(Encoding.UTF8.GetBytes(header)))]));
        var year = Ssda903Rules.Book.Year("2025/26")!;
        var json = Written(all, RunRules.On(Ssda903Rules.Book, year, all));
        var rules = json.GetProperty("rules").EnumerateArray().ToDictionary(r => r.GetProperty("code").GetString()!);
        Assert.Equal("2025/26", json.GetProperty("year").GetString());
        Assert.Equal(year.Codes, json.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("code").GetString()));
        Assert.Equal("""{"code":"102","status":"failed","findings":[{"table":"Header","row":0,"columns":["DOB"],"child":"A \u00221\u0022"}]}""", rules["102"].GetRawText());
        Assert.Equal("""{"code":"103","status":"passed","findings":[]}""", rules["103"].GetRawText());
        Assert.Equal("not-run", rules["141"].GetProperty("status").GetString());
        Assert.Equal("not given: Episodes", rules["141"].GetProperty("why").GetString());
        var counts = json.GetProperty("counts");
        Assert.Equal(311, counts.GetProperty("passed").GetInt32() + counts.GetProperty("failed").GetInt32() + counts.GetProperty("not-run").GetInt32());
        Assert.Equal(2, counts.GetProperty("children").GetInt32());
    }

    [Fact]
    public void Several_cells_of_a_row_are_one_finding_and_the_whole_return_has_no_row()
    {
        var all = WholeCensusTests.Sample("CIN_Census_2026.xml");
        var rules = Written(all, RunRules.On(CinRules.Book, CinRules.Book.Year("2025/26")!, all)).GetProperty("rules").EnumerateArray().ToDictionary(r => r.GetProperty("code").GetString()!);
        Assert.Equal("""{"table":"Assessments","row":1,"columns":["AssessmentActualStartDate"],"child":"child_fails_assessments"}""",
            rules["1103"].GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("table").GetString() == "Assessments").GetRawText());
        Assert.Equal("""[{"table":null,"row":null,"columns":[],"child":null}]""", rules["2887Q"].GetProperty("findings").GetRawText());
    }

    [Fact]
    public void The_same_return_gives_the_same_bytes()
    {
        var all = WholeFileTests.Sample(["header.csv", "episodes.csv", "oc2.csv"]);
        byte[] Once()
        {
            var text = new MemoryStream();
            VerdictsJson.Write(text, "x", all, RunRules.On(Ssda903Rules.Book, Ssda903Rules.Book.Years[^1], all));
            return text.ToArray();
        }

        Assert.Equal(Once(), Once());
    }
}
