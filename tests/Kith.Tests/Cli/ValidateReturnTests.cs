using System.Text.Json;
using Kith.Cli;

namespace Kith.Tests.Cli;

/// <summary><c>kith returns validate</c>, as an analyst types it.</summary>
public sealed class ValidateReturnTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kith-returns-").FullName;

    private static async Task<(int Code, string Says, string Problems)> RunAsync(params string[] args)
    {
        var (says, problems) = (new StringWriter(), new StringWriter());
        return (await CommandLine.RunAsync(["returns", "validate", .. args], says, problems), says.ToString(), problems.ToString());
    }

    private string Given(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_folder_is_checked_with_last_years_return_and_written_as_json()
    {
        const string headings = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
        Given("header.csv", headings + "1,M,01/02/2010,WBRI,UN1,,\n2,M,31/02/2010,WBRI,UN1,,\n");
        var last = Directory.CreateDirectory(Path.Combine(folder, "last")).FullName;
        await File.WriteAllTextAsync(Path.Combine(last, "h.csv"), headings + "1,M,02/02/2010,WBRI,UN1,,\n", TestContext.Current.CancellationToken);
        var json = Path.Combine(folder, "out.json");
        var (code, says, _) = await RunAsync("ssda903", folder, "--rules", "2025/26", "--previous", last, "--json", json);
        Assert.Equal(0, code);
        Assert.Contains("2025/26: 2 children, 311 rules", says, StringComparison.Ordinal);
        using var found = JsonDocument.Parse(await File.ReadAllBytesAsync(json, TestContext.Current.CancellationToken));
        var rules = found.RootElement.GetProperty("rules").EnumerateArray().ToDictionary(r => r.GetProperty("code").GetString()!, r => r.Clone());
        Assert.Equal("""[{"table":"Header","row":1,"columns":["DOB"],"child":"2"}]""", rules["102"].GetProperty("findings").GetRawText());
        Assert.Equal("""[{"table":"Header","row":0,"columns":["DOB"],"child":"1"}]""", rules["203"].GetProperty("findings").GetRawText());
        Assert.Equal("not given: Episodes", rules["141"].GetProperty("why").GetString());
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_ends_with_1_and_says_file_and_line()
    {
        var (code, says, _) = await RunAsync("ssda903", Given("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n1,,\n"));
        Assert.Equal(1, code);
        Assert.StartsWith("reviews.csv, line 2: has 3 cells", says, StringComparison.Ordinal);
        Assert.DoesNotContain("passed", says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ssda903", "name the files")]
    [InlineData("p1 x.csv", "'p1' is no return we know")]
    [InlineData("ssda903 x.csv --rules 1999/00", "there are no rules for '1999/00'")]
    [InlineData("ssda903 x.csv --year-ending tomorrow", "--year-ending is a day such as 2018-03-31")]
    [InlineData("ssda903 x.csv --rulse 2025/26", "'--rulse' is not understood here")]
    public async Task Words_that_make_no_sense_end_with_2(string typed, string problem)
    {
        var (code, _, problems) = await RunAsync(typed.Split(' '));
        Assert.Equal(2, code);
        Assert.Contains(problem, problems, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var (code, _, problems) = await RunAsync("cin", Path.Combine(folder, "nowhere.xml"));
        Assert.Equal(1, code);
        Assert.Contains("nowhere.xml", problems, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_census_and_lists_are_checked()
    {
        var data = Root();
        Assert.Equal(0, (await RunAsync("cin", Path.Combine(data, "cin", "sample", "CIN_Census_2026.xml"), "--rules", "2025/26")).Code);
        var (code, says, _) = await RunAsync("annex-a", Path.Combine(data, "annex-a", "Annex_A.xlsx"));
        Assert.Equal(0, code);
        Assert.Contains("55 rules", says, StringComparison.Ordinal);
    }

    private static string Root()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "Kith.slnx"))) at = Path.GetDirectoryName(at)!;
        return Path.Combine(at, "tests", "data", "returns");
    }
}
