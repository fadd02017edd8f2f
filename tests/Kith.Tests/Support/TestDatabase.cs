using Kith.Platform.Data;
using Kith.Platform.House;
using Kith.Web;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Kith.Tests.Support;

/// <summary>
/// A database of one's own for each test, copied from a template that was migrated once. SQLite unless KITH_TEST_POSTGRES holds a
/// connection string: then the same tests run there.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? Postgres = Environment.GetEnvironmentVariable("KITH_TEST_POSTGRES");
    private static readonly string Folder = Directory.CreateTempSubdirectory("kith-tests-").FullName;
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);
    private static int made;

    static TestDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);

    private TestDatabase(Database database) => Database = database;

    /// <summary>Where the test's data are.</summary>
    public Database Database { get; }

    /// <summary>Whether this run is on PostgreSQL.</summary>
    public static bool OnPostgres => Postgres is not null;

    /// <summary>A fresh copy of the template.</summary>
    public static async Task<TestDatabase> CreateAsync()
    {
        var template = await Template.Value;
        var name = $"kith_test_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";
        if (Postgres is null)
        {
            var file = Path.Combine(Folder, name + ".db");
            File.Copy(template, file);
            return new(Database.Parse("sqlite:" + file));
        }

        await RunAsync($"create database {name} template {template}");
        // What a test opened is given back soon: hundreds of tests share one server.
        return new(Database.Parse("postgres:" + new NpgsqlConnectionStringBuilder(Postgres) { Database = name, MaxPoolSize = 6, ConnectionIdleLifetime = 5, ConnectionPruningInterval = 1 }));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Database.Kind == DatabaseKind.Sqlite)
        {
            var file = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(Database.Place).DataSource;
            using var connection = new Microsoft.Data.Sqlite.SqliteConnection(Database.Place);
            Microsoft.Data.Sqlite.SqliteConnection.ClearPool(connection);
            File.Delete(file);
            File.Delete(file + "-wal");
            File.Delete(file + "-shm");
        }
        else
        {
            await using var pool = new NpgsqlConnection(Database.Place);
            NpgsqlConnection.ClearPool(pool);
            await RunAsync($"drop database if exists {new NpgsqlConnectionStringBuilder(Database.Place).Database} with (force)");
        }
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var name = $"kith_template_{Environment.ProcessId}";
        var file = Path.Combine(Folder, "template.db");
        if (Postgres is not null)
        {
            await RunAsync($"create database {name}");
        }

        var database = Database.Parse(Postgres is null ? "sqlite:" + file : "postgres:" + new NpgsqlConnectionStringBuilder(Postgres) { Database = name, Pooling = false });
        await using var house = new ServiceCollection().AddLogging().AddSingleton(database).AddSingleton(TestKith.Practice).AddHouse(Rooms.All).BuildServiceProvider();
        await using var scope = house.CreateAsyncScope();
        await OpenDatabase.MigrateAsync(scope.ServiceProvider.GetRequiredService<KithDb>(), database, CancellationToken.None);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return Postgres is null ? file : name;
    }

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Postgres) { Database = "postgres", Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
