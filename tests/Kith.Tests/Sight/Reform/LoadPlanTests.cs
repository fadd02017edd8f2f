using System.Text.Json;
using Kith.Cli;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Sight.Reform;
using Kith.Sight.Reform.Load;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Reform;

/// <summary>A delivery plan comes in whole or not at all.</summary>
public sealed class LoadPlanTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kith-reform-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_published_plan_has_its_workstreams_references_actions_and_dates()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var known = await kith.KnownAsync();
        Assert.Equal((9, 30, 31, 32), (known.Workstreams.Count, known.Actions.Select(a => a.Row.Ref).Distinct().Count(), known.Actions.Count(), known.Dues.Count()));
        Assert.Equal([3, 9, 11, 17, 21], known.Recommendations.Where(r => r.Workstreams == "2").Select(r => r.Number));
        Assert.Equal(12, known.Actions.Sum(a => Lines.Of(a.Row.Parts).Count));
        Assert.Equal(["5.3", "7.3b"], known.Actions.Where(a => a.Row.Conditions.Length > 0).Select(a => a.Row.Ref));
    }

    [Fact]
    public async Task Every_day_is_read_as_the_published_oracle_reads_it()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        using var file = JsonDocument.Parse(await File.ReadAllTextAsync(PublishedData.Plan));
        foreach (var passed in file.RootElement.GetProperty("oracle").GetProperty("milestones_due_on_or_before").EnumerateObject())
        {
            var known = await kith.KnownAsync(on: DateOnly.Parse(passed.Name).AddDays(1).ToString("yyyy-MM-dd"));
            var refs = passed.Value.GetProperty("refs").EnumerateArray().Select(r => r.GetString()!).Order();
            Assert.Equal(refs, known.Dues.Where(d => d.Status == DueStatus.Overdue).Select(d => d.Row.Ref).Order());
        }
    }

    [Fact]
    public async Task The_status_command_says_that_thirteen_dates_have_passed()
    {
        await using var kith = await TestKith.StartAsync();
        var json = Path.Combine(folder, "status.json");
        Assert.Equal(0, (await RunAsync(kith, "reform", "load", PublishedData.Plan, "--agency", "lagan")).Code);
        var (code, says, _) = await RunAsync(kith, "reform", "status", "--on", "2025-01-01", "--json", json, "--agency", "lagan", "--late", "4.1");
        Assert.Equal(0, code);
        Assert.Contains("13 passed", says, StringComparison.Ordinal);
        Assert.Contains("4.1 late, step 1: workstream 7 (7.1b)", says, StringComparison.Ordinal);
        var written = JsonDocument.Parse(await File.ReadAllTextAsync(json)).RootElement;
        Assert.Equal([("on", "2025-01-01"), ("workstreams", "9"), ("references", "30"), ("actions", "31"), ("dates", "32"), ("passed", "13")],
            written.EnumerateObject().Take(6).Select(p => (p.Name, p.Value.ToString())));
        Assert.Equal((32, 13), (written.GetProperty("due").GetArrayLength(), written.GetProperty("due").EnumerateArray().Count(d => d.GetProperty("passed").GetBoolean())));
    }

    [Fact]
    public async Task A_house_without_an_agency_gets_a_programme_office()
    {
        var database = new Dictionary<string, string?> { ["Kith:Database"] = $"sqlite:{Path.Combine(folder, "new.db")}" };
        var (says, problems) = (new StringWriter(), new StringWriter());
        Assert.Equal(0, await CommandLine.RunAsync(["reform", "load", PublishedData.Plan], says, problems, database));
        Assert.Equal(0, await CommandLine.RunAsync(["reform", "status", "--on", "2025-01-01"], says, problems, database));
        Assert.Contains("13 passed", says.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loading_again_changes_nothing_and_does_not_take_back_a_date_that_moved()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var due = (await kith.KnownAsync()).OfRef("4.1")[0].Dues[0].Row;
        await kith.AsOfficeAsync(s => s.GetRequiredService<MoveDate>().DoAsync(due.Id, "June 2025", "The review needs the autumn's figures", CancellationToken.None));
        var again = await kith.LoadAsync(PublishedData.Plan);
        Assert.Equal(0, again.Added);
        var line = (await kith.KnownAsync()).OfRef("4.1")[0].Dues[0];
        Assert.Equal(("April 2025", "June 2025", "The review needs the autumn's figures"), (line.First, line.Row.Written, Assert.Single(line.Slips).Why));
    }

    [Fact]
    public async Task Recommendations_of_a_review_join_the_programme()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var before = (await kith.KnownAsync()).Recommendations.Count;
        await kith.LoadAsync(PublishedData.Recommendations);
        var known = await kith.KnownAsync();
        Assert.Equal(19, known.Recommendations.Count - before);
        Assert.Equal(Enumerable.Range(52, 19), known.Recommendations.Where(r => r.State == RecommendationState.Open).Select(r => r.Number));
    }

    [Theory]
    [InlineData("""{"workstreams":[{"number":1,"name":"One","actions":[{"ref":"1.1","text":"Do it","due":["May 2025"]}]}],"actions":[{"ref":"12.1","workstream":12,"text":"Do that"}]}""", "plan.json: actions[0]: the action refers to workstream 12, which is not in the plan (there are 1)")]
    [InlineData("""{"workstreams":[{"number":1,"name":"One","actions":[{"ref":"1.1","text":"Do it"},{"ref":"12.1","text":"Do that"}]}]}""", "plan.json: workstreams[0].actions[1]: the action 12.1 refers to workstream 12, which is not in the plan (there are 1)")]
    [InlineData("""{"workstreams":[{"number":1,"name":"One","actions":[{"ref":"1.1","workstream":9,"text":"Do it"}]}]}""", "plan.json: workstreams[0].actions[0]: the action refers to workstream 9")]
    [InlineData("""{"workstreams":[{"number":1,"name":"One"}],"interdependencies":[{"from_workstreams":[1],"to":[4],"statement":"x"}]}""", "plan.json: interdependencies[0]: the interdependency refers to workstream 4, which is not in the plan")]
    [InlineData("{\"workstreams\":[\n{\"number\":1,", "plan.json(2,12): this is not JSON")]
    [InlineData("{}", "plan.json: workstreams: no workstream was found")]
    public async Task A_plan_with_a_mistake_is_not_taken_and_the_place_is_named(string json, string says)
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var file = Path.Combine(folder, "plan.json");
        await File.WriteAllTextAsync(file, json);
        var (code, said, _) = await RunAsync(kith, "reform", "load", file, "--agency", "lagan");
        Assert.Equal(1, code);
        Assert.Contains(says, said, StringComparison.Ordinal);
        Assert.Contains("Nothing was loaded", said, StringComparison.Ordinal);
        Assert.Equal(31, (await kith.KnownAsync()).Actions.Count());
    }

    internal static async Task<(int Code, string Says, string Problems)> RunAsync(TestKith kith, params string[] args)
    {
        var (says, problems) = (new StringWriter(), new StringWriter());
        var place = kith.Database.Kind == DatabaseKind.Sqlite ? "sqlite:" + new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(kith.Database.Place).DataSource : "postgres:" + kith.Database.Place;
        return (await CommandLine.RunAsync(args, says, problems, new Dictionary<string, string?> { ["Kith:Database"] = place }), says.ToString(), problems.ToString());
    }
}
