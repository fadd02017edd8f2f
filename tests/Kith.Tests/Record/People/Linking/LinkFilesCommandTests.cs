using System.Text.Json;
using Kith.Cli;

namespace Kith.Tests.Record.People.Linking;

public sealed class LinkFilesCommandTests
{
    [Fact]
    public async Task People_are_invented_and_linked_at_the_command_line()
    {
        var folder = Directory.CreateTempSubdirectory("kith-link").FullName;
        var (people, links) = (Path.Combine(folder, "people.csv"), Path.Combine(folder, "links.json"));
        var (code, said, problems) = await RunAsync("demo", "people", "--linkage", "1500", "--seed", "4", "--out", people);
        Assert.Equal((0, ""), (code, problems));
        (code, said, problems) = await RunAsync("people", "link", people, "--json", links);
        Assert.Equal(0, code);
        Assert.Contains("pairs of one person", said, StringComparison.Ordinal);
        Assert.Contains("1,500 records", problems, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(links));
        var pair = json.RootElement.GetProperty("pairs")[0];
        Assert.StartsWith("r", pair.GetProperty("a").GetString(), StringComparison.Ordinal);
        Assert.InRange(pair.GetProperty("p").GetDouble(), 0.95, 1);
        Assert.NotEqual(0, pair.GetProperty("why").GetArrayLength());
        Assert.True(json.RootElement.GetProperty("clusters")[0].GetArrayLength() >= 2);
        Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty("review").ValueKind);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said()
    {
        var (code, said, _) = await RunAsync("people", "link", "/nowhere/a.csv", "--json", "/nowhere/out.json");
        Assert.Equal(1, code);
        Assert.Contains("/nowhere/a.csv", said, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("people", "link", "--json", "x")).Code);
        Assert.Equal(2, (await RunAsync("people", "link", "a.csv", "--json", "x", "--accept", "95")).Code);
    }

    private static async Task<(int Code, string Said, string Problems)> RunAsync(params string[] args)
    {
        using var says = new StringWriter();
        using var problems = new StringWriter();
        return (await CommandLine.RunAsync(args, says, problems), says.ToString(), problems.ToString());
    }
}
