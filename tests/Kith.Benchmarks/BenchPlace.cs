using Kith.Platform.Data;
using Npgsql;

namespace Kith.Benchmarks;

/// <summary>Where benches run: a folder that keeps what is slow to make, and the databases. SQLite always; PostgreSQL when KITH_BENCH_POSTGRES says where.</summary>
public sealed class BenchPlace(string folder, string? postgres, TextWriter progress)
{
    /// <summary>Kept between runs; may be deleted at any time.</summary>
    public string Folder { get; } = Directory.CreateDirectory(folder).FullName;

    /// <summary>Says what takes long. Not part of the result.</summary>
    public TextWriter Progress { get; } = progress;

    /// <summary>The databases to measure on.</summary>
    public IReadOnlyList<DatabaseKind> Kinds { get; } = postgres is null ? [DatabaseKind.Sqlite] : [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    /// <summary>"SQLite" or "PostgreSQL".</summary>
    public static string NameOf(DatabaseKind kind) => kind == DatabaseKind.Sqlite ? "SQLite" : "PostgreSQL";

    /// <summary>As the setting Kith:Database has it, for a database of this name; it need not be there yet.</summary>
    public string Setting(DatabaseKind kind, string name) => kind == DatabaseKind.Sqlite
        ? $"sqlite:{Path.Combine(Folder, name + ".db")}"
        : $"postgres:{new NpgsqlConnectionStringBuilder(postgres) { Database = "kith_bench_" + name, MaxPoolSize = 40 }}";

    /// <summary>Removes a database and everything beside it.</summary>
    public async Task DropAsync(DatabaseKind kind, string name, CancellationToken cancellation)
    {
        if (kind == DatabaseKind.Sqlite)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            foreach (var file in Directory.GetFiles(Folder, name + ".db*")) File.Delete(file);
            return;
        }

        NpgsqlConnection.ClearAllPools();
        await OnServerAsync($"drop database if exists kith_bench_{name} with (force)", cancellation);
    }

    /// <summary>Makes an empty database where one must be made before it is opened.</summary>
    public Task CreateAsync(DatabaseKind kind, string name, CancellationToken cancellation) =>
        kind == DatabaseKind.Sqlite ? Task.CompletedTask : OnServerAsync($"create database kith_bench_{name}", cancellation);

    private async Task OnServerAsync(string sql, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(postgres) { Database = "postgres", Pooling = false }.ToString());
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
