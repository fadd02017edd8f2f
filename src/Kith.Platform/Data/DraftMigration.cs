using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Kith.Platform.Data;

/// <summary>
/// Writes the body of a migration for tables the model has, so that a person starts from a draft. What is drafted is read, named and kept
/// by hand: migrations are source, one set for both databases.
/// </summary>
public static class DraftMigration
{
    /// <summary>The operations that would make the whole model from nothing.</summary>
    public static IReadOnlyList<MigrationOperation> Operations(KithDb db) =>
        db.GetService<IMigrationsModelDiffer>().GetDifferences(null, db.GetService<IDesignTimeModel>().Model.GetRelationalModel());

    /// <summary>C# for the tables whose name begins with <paramref name="prefix"/>, with their indexes.</summary>
    public static string For(KithDb db, string prefix)
    {
        var text = new StringBuilder();
        var all = Operations(db);
        foreach (var table in all.OfType<CreateTableOperation>().Where(t => t.Name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            Table(text, table);
        }

        foreach (var index in all.OfType<CreateIndexOperation>().Where(t => t.Table.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var unique = index.IsUnique ? ", unique: true" : "";
            text.AppendLine(CultureInfo.InvariantCulture, $"        migrationBuilder.CreateIndex(\"{IndexName(index)}\", \"{index.Table}\", [{List(index.Columns)}]{unique});");
        }

        return text.ToString();
    }

    private static string IndexName(CreateIndexOperation index) =>
        ($"ix_{index.Table}_{string.Join('_', index.Columns.Where(c => c != "agency_id"))}") is { Length: <= 63 } name ? name : $"ix_{index.Table}_{index.Columns[^1]}";

    private static void Table(StringBuilder text, CreateTableOperation table)
    {
        text.AppendLine("        migrationBuilder.CreateTable(");
        text.AppendLine(CultureInfo.InvariantCulture, $"            name: \"{table.Name}\",");
        text.AppendLine("            columns: t => new");
        text.AppendLine("            {");
        foreach (var column in table.Columns)
        {
            var length = column.MaxLength is { } max && column.ClrType == typeof(string) ? $"maxLength: {max}, " : "";
            text.AppendLine(CultureInfo.InvariantCulture, $"                {Escaped(column.Name)} = t.Column<{Keyword(column.ClrType)}>({length}nullable: {(column.IsNullable ? "true" : "false")}),");
        }

        text.AppendLine("            },");
        text.AppendLine(CultureInfo.InvariantCulture, $"            constraints: t => t.PrimaryKey(\"pk_{table.Name}\", {Key(table.PrimaryKey!.Columns)}));");
    }

    private static string Escaped(string column) => column is "base" or "from" or "sealed" or "is" or "in" or "event" or "case" or "default" ? "@" + column : column;

    private static string Key(string[] columns) =>
        columns.Length == 1 ? $"x => x.{columns[0]}" : $"x => new {{ {string.Join(", ", columns.Select(c => "x." + c))} }}";

    private static string List(IEnumerable<string> columns) => string.Join(", ", columns.Select(c => $"\"{c}\""));

    private static string Keyword(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(string) => "string",
        var t when t == typeof(int) => "int",
        var t when t == typeof(long) => "long",
        var t when t == typeof(bool) => "bool",
        var t when t == typeof(double) => "double",
        var t when t == typeof(byte[]) => "byte[]",
        var t => t.Name,
    };
}
