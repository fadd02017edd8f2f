using Kith.Cli;

namespace Kith.Tests.Cli;

/// <summary><c>kith returns see</c>, as an analyst types it.</summary>
public sealed class SeeReturnTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kith-returns-").FullName;

    private static async Task<(int Code, string Says, string Problems)> RunAsync(params string[] args)
    {
        var (says, problems) = (new StringWriter(), new StringWriter());
        return (await CommandLine.RunAsync(["returns", "see", .. args], says, problems), says.ToString(), problems.ToString());
    }

    private string Contacts(string name, params string[] days)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, "Child Unique ID,Gender,Ethnicity,Date of Birth,Age,Date of Contact,Contact Source\n" + string.Concat(days.Select((d, i) => $"ID{i},F,WBRI,01/02/2015,6,{d},6: Police\n")));
        return path;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_return_is_written_as_one_page_with_its_change_since_an_earlier_one()
    {
        var html = Path.Combine(folder, "out.html");
        var (code, _, _) = await RunAsync("annex-a", Contacts("now.csv", "01/03/2026", "02/03/2026", "03/03/2026", "04/03/2026"), "--before", Contacts("before.csv", "01/03/2025", "02/03/2025"), "--html", html);
        Assert.Equal(0, code);
        var page = await File.ReadAllTextAsync(html, TestContext.Current.CancellationToken);
        Assert.Contains("2 to 4 (doubled)", page, StringComparison.Ordinal);
        Assert.Contains("Small numbers", page, StringComparison.Ordinal);
        Assert.Contains("ID3 (line 5)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_published_names_nobody_and_authorities_are_compared()
    {
        var (ours, theirs, html) = (Contacts("ours.csv", "01/03/2026"), Contacts("theirs.csv", "01/03/2026", "02/03/2026"), Path.Combine(folder, "out.html"));
        Assert.Equal(0, (await RunAsync("annex-a", ours, "--publish", "--html", html)).Code);
        Assert.DoesNotContain("ID0", await File.ReadAllTextAsync(html, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("annex-a", ours, "--authority", "Ourtown", "--population", "20,000", "--compare", $"Theirtown:40000={theirs}", "--html", html)).Code);
        var page = await File.ReadAllTextAsync(html, TestContext.Current.CancellationToken);
        Assert.Contains("Ourtown", page, StringComparison.Ordinal);
        Assert.Contains("Theirtown", page, StringComparison.Ordinal);
        Assert.Contains("2 (0.5 per 10,000)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annex-a")]
    [InlineData("annex-a", "--html", "x")]
    [InlineData("census", "x", "--html", "x")]
    [InlineData("annex-a", "x", "--html", "x", "--population", "many")]
    public async Task What_is_not_understood_is_said_with_the_usage(params string[] args)
    {
        var (code, _, problems) = await RunAsync(args.Select(a => a == "x" ? Contacts("x.csv", "01/03/2026") : a).ToArray());
        Assert.Equal(2, code);
        Assert.Contains("Usage: kith returns see", problems, StringComparison.Ordinal);
    }
}
