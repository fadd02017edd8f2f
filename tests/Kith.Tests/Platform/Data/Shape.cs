using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kith.Tests.Platform.Data;

/// <summary>A database's shape as sorted lines: "table.column nullable".</summary>
internal static class Shape
{
    public static Task<string> OfModelAsync(KithDb db)
    {
        var model = db.GetService<IDesignTimeModel>().Model.GetRelationalModel();
        var lines = model.Tables.SelectMany(t => t.Columns.Select(c => $"{t.Name}.{c.Name}{(c.IsNullable ? " null" : "")}"));
        return Task.FromResult(string.Join('\n', lines.Order(StringComparer.Ordinal)));
    }

    public static async Task<string> OfDatabaseAsync(KithDb db)
    {
        var sql = db.Database.IsSqlite()
            ? """select m.name || '.' || c.name || case when c."notnull" = 0 and c.pk = 0 then ' null' else '' end as "Value" from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and m.name not like 'sqlite_%' and m.name not like '\_\_EF%' escape '\' and m.name not like 'qrtz%'"""
            : """select table_name || '.' || column_name || case when is_nullable = 'YES' then ' null' else '' end as "Value" from information_schema.columns where table_schema = 'public' and table_name not like '\_\_EF%' and table_name not like 'qrtz%'""";
        var lines = await db.Database.SqlQueryRaw<string>(sql).ToListAsync();
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }
}
