using System.Text.Json;
using Kith.Cli;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Modules;
using Kith.Record.Users;
using Kith.Tests.Sight;
using Kith.Tests.Support;
using Kith.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Cli;

/// <summary>The command line, as somebody types it.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kith-cli-").FullName;

    private static async Task<(int Code, string Says, string Problems)> RunAsync(TestKith? kith, params string[] args)
    {
        var (says, problems) = (new StringWriter(), new StringWriter());
        var settings = new Dictionary<string, string?>();
        if (kith is not null)
        {
            settings["Kith:Database"] = kith.Database.Kind == DatabaseKind.Sqlite
                ? "sqlite:" + new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(kith.Database.Place).DataSource
                : "postgres:" + kith.Database.Place;
        }

        return (await CommandLine.RunAsync(args, says, problems, settings), says.ToString(), problems.ToString());
    }

    [Fact]
    public async Task A_database_without_tables_is_told_in_words_with_what_to_do()
    {
        var (says, problems) = (new StringWriter(), new StringWriter());
        var settings = new Dictionary<string, string?> { ["Kith:Database"] = $"sqlite:{Path.Combine(folder, "new.db")}" };
        Assert.Equal(1, await CommandLine.RunAsync(["history", "verify"], says, problems, settings));
        Assert.Contains("kith db migrate", problems.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", problems.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_every_command_of_every_room()
    {
        var (code, says, _) = await RunAsync(null, "help");
        Assert.Equal(0, code);
        foreach (var command in Rooms.All.All.SelectMany(r => r.Commands)) Assert.Contains($"{command.Usage}\n", says, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_commands_have_the_same_name() =>
        Assert.All(Rooms.All.All.SelectMany(r => r.Commands).GroupBy(c => (c.Noun, c.Verb)), g => Assert.Single(g));

    [Theory]
    [InlineData("histroy verify", "kith history verify")]
    [InlineData("db migrte", "kith db migrate")]
    [InlineData("history verify --jsn x", "'--jsn' is not understood")]
    [InlineData("history verify --json", "--json needs a value")]
    [InlineData("users add --name A", "--agency is missing")]
    public async Task What_is_not_understood_ends_with_2_and_a_suggestion(string typed, string suggestion)
    {
        await using var kith = await TestKith.StartAsync();
        var (code, _, problems) = await RunAsync(kith, typed.Split(' '));
        Assert.Equal(2, code);
        Assert.Contains(suggestion, problems, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_that_was_changed_is_found_and_the_place_named()
    {
        await using var kith = await WithHistoryAsync();
        var json = Path.Combine(folder, "check.json");
        Assert.Equal(0, (await RunAsync(kith, "history", "verify", "--json", json)).Code);
        Assert.True(JsonDocument.Parse(await File.ReadAllTextAsync(json)).RootElement.GetProperty("holds").GetBoolean());

        await ExecuteAsync(kith, "update platform_history_action set actor_name = 'Somebody else' where seq = 2");

        var (code, says, _) = await RunAsync(kith, "history", "verify", "--json", json);
        Assert.Equal(1, code);
        Assert.Contains("action 2 was changed", says, StringComparison.Ordinal);
        Assert.False(JsonDocument.Parse(await File.ReadAllTextAsync(json)).RootElement.GetProperty("holds").GetBoolean());
    }

    [Fact]
    public async Task A_chain_cut_off_together_with_its_head_shows_against_the_kept_heads()
    {
        await using var kith = await WithHistoryAsync();
        var heads = Path.Combine(folder, "heads");
        Assert.Equal(0, (await RunAsync(kith, "history", "verify", "--heads", heads)).Code);

        await ExecuteAsync(kith, "delete from platform_history_event where seq = 3");
        await ExecuteAsync(kith, "delete from platform_history_action where seq = 3");
        await ExecuteAsync(kith, "update platform_history_head set seq = 2, hash = (select hash from platform_history_action where seq = 2)");

        Assert.Equal(0, (await RunAsync(kith, "history", "verify")).Code);
        var (code, says, _) = await RunAsync(kith, "history", "verify", "--heads", heads);
        Assert.Equal(1, code);
        Assert.Contains("remembers 3 actions, 2 are there", says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Practice_check_lists_what_is_wrong_and_ends_with_1()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "facts.yaml"), "- id: [\n");
        var (code, says, _) = await RunAsync(null, "practice", "check", folder);
        Assert.Equal(1, code);
        Assert.Contains("facts.yaml(", says, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(null, "practice", "check")).Code);
    }

    [Theory]
    [InlineData("nowhere", "'nowhere' is not there")]
    [InlineData(null, "Could not find a part of the path")]
    public async Task A_folder_that_is_not_there_is_said_in_words(string? practice, string says)
    {
        var (problems, workshops) = (new StringWriter(), PublishedData.Workshops);
        var settings = new Dictionary<string, string?> { ["Kith:Database"] = $"sqlite:{folder}/kith.db", ["Kith:Practice"] = practice };
        Assert.Equal(1, await CommandLine.RunAsync(["engagement", "themes", workshops, "--codebook", workshops, "--json", Path.Combine(folder, "none", "out.json")], TextWriter.Null, problems, settings));
        Assert.Contains(says, problems.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", problems.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_practice_folder_stops_the_web_host_with_1_and_its_list()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "facts.yaml"), "- id: [\n");
        var problems = new StringWriter();
        Assert.Equal(1, await KithHost.RunAsync([$"--Kith:Practice={folder}", $"--Kith:Database=sqlite:{folder}/kith.db"], problems));
        Assert.Contains("facts.yaml(", problems.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", problems.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_account_gets_an_address_that_works()
    {
        await using var kith = await TestKith.StartAsync();
        var (code, says, _) = await RunAsync(kith, "users", "add", "--agency", "lagan", "--name", "Ada Example", "--email", "ada@example.org", "--role", "administrator", "--team", "Front door");
        Assert.Equal(0, code);
        kith.Clock.MoveTo(DateTimeOffset.UtcNow); // the command line lives in the real time
        Assert.Equal("Choose a password", (await kith.Anyone().OpenAsync(says.Trim().Split('\n')[^1])).Heading);
        Assert.Equal(1, (await RunAsync(kith, "users", "add", "--agency", "lagan", "--name", "Ada Example", "--email", "ada@example.org", "--role", "administrator")).Code);
    }

    [Fact]
    public async Task The_map_of_the_house_is_up_to_date()
    {
        var root = Directory.GetParent(Kith.Record.Practice.PracticeFolder.Find())!.FullName;
        Assert.True(await File.ReadAllTextAsync(Path.Combine(root, "docs", "map.md")) == DrawMap.Of(Rooms.All), "docs/map.md is stale: run ./kith docs map");
    }

    private static async Task<TestKith> WithHistoryAsync()
    {
        var kith = await TestKith.StartAsync();
        await using var scope = kith.ActingAs(kith.NorthernIreland["administrator"]);
        for (var i = 0; i < 3; i++)
        {
            var user = kith.NorthernIreland["social-worker"];
            Assert.IsType<Outcome<Invited>.Done>(await scope.ServiceProvider.GetRequiredService<ChangeUser>().InviteAsync(user.Id, null, CancellationToken.None));
        }

        return kith;
    }

    private static async Task ExecuteAsync(TestKith kith, string sql)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<KithDb>().Database.ExecuteSqlRawAsync(sql);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
