using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kith.Platform.Data;

/// <summary>
/// Set on every SQLite connection: WAL so that readers never wait for a writer, FULL so that a power cut loses nothing acknowledged,
/// foreign keys because SQLite leaves them off.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public static readonly SqlitePragmas Instance = new();

    // SQLite counts the memory it uses, under one lock for the whole process: pages that were asked for at the same time waited there for one another. Nobody reads the count.
    // It must be said before the first connection is opened, and is then no more than a wish.
    private const int CountMemory = 9;

    static SqlitePragmas()
    {
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(CountMemory, 0);
    }

    // A pooled connection is handed out again with what was set on it: once for each is enough.
    private static readonly ConditionalWeakTable<object, object> Set = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is SqliteConnection sqlite && IsNew(sqlite))
        {
            using var command = Pragmas(connection);
            command.ExecuteNonQuery();
        }
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (connection is SqliteConnection sqlite && IsNew(sqlite))
        {
            var command = Pragmas(connection);
            await using (command)
            {
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
    }

    private static bool IsNew(SqliteConnection connection) => Set.TryAdd(connection.Handle!, connection.Handle!);

    private static DbCommand Pragmas(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText =
            "pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on; pragma busy_timeout=30000; pragma cache_size=-32000; pragma temp_store=memory;";
        return command;
    }
}
