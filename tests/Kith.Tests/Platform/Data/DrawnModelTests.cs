using Kith.Platform.Data;
using Kith.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Kith.Tests.Platform.Data;

/// <summary>The model of the database that was drawn when Kith was built (decision 16) is the one the rooms describe.</summary>
public sealed class DrawnModelTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite, "Data Source=nowhere")]
    [InlineData(DatabaseKind.Postgres, "Host=nowhere")]
    public void It_is_what_the_rooms_map(DatabaseKind kind, string place) => Assert.Equal(Told(kind, place, drawn: false), Told(kind, place, drawn: true));

    // Entities with their properties, keys and relations, then tables with their columns, types and indexes.
    private static string[] Told(DatabaseKind kind, string place, bool drawn)
    {
        var options = new DbContextOptionsBuilder<KithDb>();
        new Database(kind, place).Configure(options);
        if (drawn) options.UseModel(Rooms.All.Drawn!(kind));
        using var db = new KithDb(options.Options, Rooms.All);
        var model = db.Model;
        return $"{model.ToDebugString(MetadataDebugStringOptions.LongDefault)}\n{model.GetRelationalModel().ToDebugString(MetadataDebugStringOptions.LongDefault)}".Split('\n');
    }
}
