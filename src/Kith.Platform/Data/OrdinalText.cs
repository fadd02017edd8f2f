using Microsoft.EntityFrameworkCore.Migrations;

namespace Kith.Platform.Data;

/// <summary>Text compared by its code points, whatever the language of the database: what a span of keys needs on either database.</summary>
public static class OrdinalText
{
    /// <summary>The collation to give a column in a migration. SQLite compares by code points by itself.</summary>
    public static string? Collation(MigrationBuilder migration) =>
        migration.ActiveProvider?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true ? "C" : null;
}
