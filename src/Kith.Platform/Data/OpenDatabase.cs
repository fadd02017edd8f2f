using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Platform.Data;

/// <summary>Brings the database to this version's shape, once, whoever starts first.</summary>
public static class OpenDatabase
{
    /// <summary>Runs the migrations that are missing and returns their ids. Waits while another process does the same.</summary>
    public static async Task<IReadOnlyList<string>> MigrateAsync(KithDb db, Database database, CancellationToken cancellation)
    {
        var model = db.Model;
        var tables = Task.Run(model.GetRelationalModel, cancellation); // what the first statement would wait for is worked out beside the opening
        await using var alone = database.Kind == DatabaseKind.Sqlite ? await HoldAsync(database, cancellation) : null;
        if (alone is not null && await ExistsAsync(db, cancellation))
        {
            // EF keeps a lock row of its own on SQLite; a process killed while migrating would leave it for ever. Ours is held by the system.
            await db.Database.ExecuteSqlRawAsync("drop table if exists \"__EFMigrationsLock\"", cancellation);
        }

        var missing = await MissingAsync(db, database, cancellation);
        if (missing.Count > 0)
        {
            await db.Database.MigrateAsync(cancellation);
        }

        if (alone is not null)
        {
            // SQLite guesses how many rows a condition leaves until it has counted; PostgreSQL counts by itself. A sample is enough, and takes milliseconds.
            await db.Database.ExecuteSqlRawAsync("pragma analysis_limit=1000; pragma optimize=0x10002", cancellation);
        }

        await tables;
        return missing;
    }

    // EF makes a model of its own of its table of migrations before it asks which ran; one column of text can be asked without.
    private static async Task<List<string>> MissingAsync(KithDb db, Database database, CancellationToken cancellation)
    {
        var known = db.GetService<IMigrationsAssembly>().Migrations.Keys;
        if (!await ExistsAsync(db, cancellation)) return known.ToList();
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var ask = db.Database.GetDbConnection().CreateCommand();
            ask.CommandText = database.Kind == DatabaseKind.Sqlite
                ? "select count(*) from sqlite_master where type = 'table' and name = '__EFMigrationsHistory'"
                : "select count(to_regclass('\"__EFMigrationsHistory\"'))";
            if (Convert.ToInt64(await ask.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture) == 0) return known.ToList();
            ask.CommandText = "select \"MigrationId\" from \"__EFMigrationsHistory\"";
            await using var rows = await ask.ExecuteReaderAsync(cancellation);
            var ran = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            while (await rows.ReadAsync(cancellation)) ran.Add(rows.GetString(0));
            return known.Where(id => !ran.Contains(id)).ToList();
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    // On a server the database itself, on SQLite the file.
    private static Task<bool> ExistsAsync(KithDb db, CancellationToken cancellation) =>
        ((Microsoft.EntityFrameworkCore.Storage.RelationalDatabaseCreator)db.GetService<Microsoft.EntityFrameworkCore.Storage.IDatabaseCreator>())
            .ExistsAsync(cancellation);

    private static async Task<FileStream?> HoldAsync(Database database, CancellationToken cancellation)
    {
        var file = new SqliteConnectionStringBuilder(database.Place).DataSource;
        if (file.Length == 0 || file.Contains(":memory:", StringComparison.Ordinal))
        {
            return null;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        while (true)
        {
            try
            {
                return new FileStream(file + ".opening", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
            }
        }
    }
}
