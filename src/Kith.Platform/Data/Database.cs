using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Kith.Platform.Data;

/// <summary>Which of the two databases, and where. <see cref="Place"/> is a connection string.</summary>
public sealed record Database(DatabaseKind Kind, string Place)
{
    /// <summary>Reads "sqlite:FILE" or "postgres:CONNECTION STRING".</summary>
    public static Database Parse(string text) => text.Split(':', 2) switch
    {
        ["sqlite", var file] => new(DatabaseKind.Sqlite, SqliteFile(file)),
        ["postgres", var connection] => new(DatabaseKind.Postgres, PostgresServer(connection)),
        _ => throw new FormatException("The database must be written as sqlite:FILE or postgres:CONNECTION STRING."),
    };

    private static string SqliteFile(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, Cache = SqliteCacheMode.Private, ForeignKeys = true, DefaultTimeout = 30 }.ToString();

    // A page asks the same dozen statements each time: the server keeps them prepared, and planned. Left to itself it plans most of them anew for the values of each
    // asking (always when they bring a list of ids), which takes longer than answering. It also takes a row here and a row there for four times as dear as rows side by side,
    // as on a turning disk, and reads a million in order to find a thousand. Behind a pooler that cannot keep statements, the setting says "Max Auto Prepare=0".
    // Nothing of the house stays with a connection (no setting, table or lock of a session), so nothing is reset before each statement.
    private const string Planning = "-c plan_cache_mode=force_generic_plan -c jit=off -c random_page_cost=1.1 -c max_parallel_workers_per_gather=0";

    private static string PostgresServer(string connection)
    {
        var server = new NpgsqlConnectionStringBuilder(connection) { NoResetOnClose = true };
        if (!connection.Replace(" ", "", StringComparison.Ordinal).Contains("MaxAutoPrepare", StringComparison.OrdinalIgnoreCase))
        {
            (server.MaxAutoPrepare, server.AutoPrepareMinUsages) = (200, 2);
            server.Options = $"{server.Options} {Planning}".TrimStart();
        }

        return server.ToString();
    }

    /// <summary>Points a context at this database.</summary>
    public void Configure(DbContextOptionsBuilder options)
    {
        _ = Kind switch
        {
            // A list of ids is one parameter, as on PostgreSQL. With a parameter for each, EF words the statement anew every time it is asked.
            DatabaseKind.Sqlite => options.UseSqlite(Place, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .AddInterceptors(new HoldConnections(Place), HoldStatements.Instance, SqlitePragmas.Instance),
            // EF would refuse the second of several questions that wait for one trip. What Trips does instead of refusing is to do one thing at a time.
            DatabaseKind.Postgres => options.UseNpgsql(Place).EnableThreadSafetyChecks(false).AddInterceptors(HoldForTrips.Instance),
            _ => throw new InvalidOperationException($"No such database: {Kind}."),
        };
        options.ReplaceService<IMigrationsAssembly, RoomMigrations>()
            .ConfigureWarnings(w => w.Ignore(
                RelationalEventId.PendingModelChangesWarning, // there is no snapshot: MigrationTests compare the database itself
                CoreEventId.NoEntityTypeConfigurationsWarning, // portals and hosts have no tables
                CoreEventId.CollectionWithoutComparer)); // stored lists are replaced, never edited in place
    }
}

/// <summary>The two databases Kith runs on.</summary>
public enum DatabaseKind
{
    /// <summary>Embedded, the default: one file, WAL.</summary>
    Sqlite,

    /// <summary>Production.</summary>
    Postgres,
}
