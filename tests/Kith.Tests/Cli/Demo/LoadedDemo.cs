using Kith.Cli;
using Kith.Platform.Data;
using Kith.Tests.Support;
using Kith.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Kith.Tests.Cli.Demo;

/// <summary>A database of its own into which the command line loaded the demo, as of a Friday.</summary>
public sealed class LoadedDemo : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider house;

    private LoadedDemo(TestDatabase database, ServiceProvider house, string says) => (this.database, this.house, Says) = (database, house, says);

    /// <summary>What the command said.</summary>
    public string Says { get; }

    /// <summary>Loads it; with <paramref name="expected"/> as the exit code. <paramref name="plans"/>: settings of PostgreSQL's planner, so that rows come by another way.</summary>
    public static async Task<LoadedDemo> LoadAsync(string asAt = "2026-11-20", string seed = "7", int expected = 0, string? scale = null, string plans = "")
    {
        var database = await TestDatabase.CreateAsync();
        var (code, says, problems) = await RunAsync(database, ["demo", "load", "--as-at", asAt, "--seed", seed, .. scale is null ? [] : new[] { "--scale", scale }], plans);
        Assert.True(code == expected, says + problems);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings(database)).Build();
        var house = KithHost.AddHouse(new ServiceCollection().AddLogging(), configuration).AddSingleton(TestKith.Practice).BuildServiceProvider();
        return new(database, house, says);
    }

    /// <summary>Another command on the same database.</summary>
    public Task<(int Code, string Says, string Problems)> RunAsync(params string[] args) => RunAsync(database, args);

    /// <summary>Looks into the database behind the house's back.</summary>
    public async Task<T> LookAsync<T>(Func<KithDb, Task<T>> look)
    {
        await using var scope = house.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<KithDb>());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        await database.DisposeAsync();
    }

    private static async Task<(int, string, string)> RunAsync(TestDatabase database, IReadOnlyList<string> args, string plans = "")
    {
        var (says, problems) = (new StringWriter(), new StringWriter());
        return (await CommandLine.RunAsync([.. args], says, problems, Settings(database, plans)), says.ToString(), problems.ToString());
    }

    private static Dictionary<string, string?> Settings(TestDatabase database, string plans = "") => new()
    {
        ["Kith:Database"] = database.Database.Kind == DatabaseKind.Sqlite
            ? "sqlite:" + new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(database.Database.Place).DataSource : "postgres:" + Planned(database.Database.Place, plans),
        ["Logging:LogLevel:Default"] = "Error",
    };

    private static string Planned(string place, string plans)
    {
        var server = new NpgsqlConnectionStringBuilder(place);
        server.Options = $"{server.Options} {plans}".Trim();
        return server.ToString();
    }
}
