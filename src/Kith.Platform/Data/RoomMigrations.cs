using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Internal;

namespace Kith.Platform.Data;

/// <summary>
/// Finds migrations in every floor, so that a room's tables are made beside the room. One set runs on both databases; the id
/// (<c>yyyyMMdd_nn_room</c>) orders them across rooms.
/// </summary>
#pragma warning disable EF1001 // The migrations assembly is EF's own extension point, marked internal only because few need it.
internal sealed class RoomMigrations(ICurrentDbContext current) : IMigrationsAssembly
{
    private IReadOnlyDictionary<string, TypeInfo>? migrations;

    public IReadOnlyDictionary<string, TypeInfo> Migrations => migrations ??= Find();

    public Microsoft.EntityFrameworkCore.Metadata.IModel? Model => null;

    public ModelSnapshot? ModelSnapshot => null;

    public Assembly Assembly => current.Context.GetType().Assembly;

    public string? FindMigrationId(string nameOrId) =>
        Migrations.Keys.FirstOrDefault(id => string.Equals(id, nameOrId, StringComparison.OrdinalIgnoreCase));

    public Migration CreateMigration(TypeInfo migrationClass, string activeProvider)
    {
        var migration = (Migration)Activator.CreateInstance(migrationClass.AsType())!;
        migration.ActiveProvider = activeProvider;
        return migration;
    }

    private SortedDictionary<string, TypeInfo> Find()
    {
        var found = new SortedDictionary<string, TypeInfo>(StringComparer.Ordinal);
        foreach (var type in ((KithDb)current.Context).Rooms.Assemblies.SelectMany(a => a.DefinedTypes).Where(t => t.IsSubclassOf(typeof(Migration))))
        {
            var id = type.GetCustomAttribute<MigrationAttribute>()?.Id
                ?? throw new InvalidOperationException($"{type.Name} has no [Migration(\"yyyyMMdd_nn_room\")].");
            if (!found.TryAdd(id, type))
            {
                throw new InvalidOperationException($"Two migrations have the id {id}: {found[id].Name} and {type.Name}.");
            }
        }

        return found;
    }
}
#pragma warning restore EF1001
