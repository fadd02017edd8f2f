using System.Data.Common;
using Kith.Platform.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Kith.Benchmarks.Rig;

/// <summary>
/// Writes millions of rows into the house's own tables, as its mapping says, past history: only to have much to measure on. What is written in the
/// order of the primary key is written fastest.
/// </summary>
internal sealed class BulkRows(KithDb db, Database database)
{
    private const int Batch = 200_000;

    /// <summary>Writes rows of one table; other indexes than the key are made again afterwards.</summary>
    public async Task WriteAsync<T>(IEnumerable<T> rows, CancellationToken cancellation) where T : class
    {
        var type = db.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not mapped.");
        await using DbConnection connection = database.Kind == DatabaseKind.Sqlite ? new SqliteConnection(database.Place) : new NpgsqlConnection(database.Place);
        await connection.OpenAsync(cancellation);
        if (connection is SqliteConnection) await RunAsync(connection, "pragma journal_mode=wal; pragma synchronous=off; pragma foreign_keys=off; pragma cache_size=-500000", cancellation);
        var indexes = await IndexesAsync(connection, type.GetTableName()!, cancellation);
        foreach (var (name, _) in indexes) await RunAsync(connection, $"drop index {name}", cancellation);
        var columns = type.GetProperties().Select(p => new Column(p)).ToList();
        if (connection is NpgsqlConnection postgres) await CopyAsync(postgres, type, columns, rows, cancellation);
        else await InsertAsync((SqliteConnection)connection, type, columns, rows, cancellation);
        foreach (var (_, sql) in indexes) await RunAsync(connection, sql, cancellation);
    }

    /// <summary>What a database in use has long had: PostgreSQL's own statistics. SQLite gets none, as none are made by the house.</summary>
    public async Task SettleAsync(CancellationToken cancellation)
    {
        if (database.Kind == DatabaseKind.Sqlite) return;
        await using var connection = new NpgsqlConnection(database.Place);
        await connection.OpenAsync(cancellation);
        await RunAsync(connection, "vacuum analyze", cancellation);
    }

    private static async Task CopyAsync<T>(NpgsqlConnection connection, IEntityType type, List<Column> columns, IEnumerable<T> rows, CancellationToken cancellation) where T : class
    {
        await using var copy = await connection.BeginBinaryImportAsync($"copy {type.GetTableName()} ({Names(columns)}) from stdin (format binary)", cancellation);
        copy.Timeout = TimeSpan.FromHours(1);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellation);
            foreach (var column in columns)
            {
                if (column.Of(row) is { } value) await copy.WriteAsync(value, cancellation);
                else await copy.WriteNullAsync(cancellation);
            }
        }

        await copy.CompleteAsync(cancellation);
    }

    private static async Task InsertAsync<T>(SqliteConnection connection, IEntityType type, List<Column> columns, IEnumerable<T> rows, CancellationToken cancellation) where T : class
    {
        foreach (var batch in rows.Chunk(Batch))
        {
            await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"insert into {type.GetTableName()} ({Names(columns)}) values ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
            var parameters = columns.Select((_, i) => command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" })).ToList();
            foreach (var row in batch)
            {
                for (var i = 0; i < columns.Count; i++) parameters[i].Value = columns[i].Of(row) ?? DBNull.Value;
                await command.ExecuteNonQueryAsync(cancellation);
            }

            await transaction.CommitAsync(cancellation);
        }
    }

    private static async Task<List<(string Name, string Sql)>> IndexesAsync(DbConnection connection, string table, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = connection is SqliteConnection
            ? $"select name, sql from sqlite_master where type = 'index' and tbl_name = '{table}' and sql is not null"
            : $"select indexname, indexdef from pg_indexes where tablename = '{table}' and indexname not like 'pk\\_%'";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var found = new List<(string, string)>();
        while (await reader.ReadAsync(cancellation)) found.Add((reader.GetString(0), reader.GetString(1)));
        return found;
    }

    private static async Task RunAsync(DbConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 3600;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static string Names(List<Column> columns) => string.Join(", ", columns.Select(c => $"\"{c.Name}\""));

    private sealed class Column(IProperty property)
    {
        private readonly Func<object?, object?>? stored = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name => property.GetColumnName();

        public object? Of(object row) => property.PropertyInfo!.GetValue(row) is { } value ? stored is null ? value : stored(value) : null;
    }
}
