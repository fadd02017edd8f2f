using Kith.Platform.Data;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Platform.Data;

/// <summary>The migrated database and the model must be the same shape, on whichever database the run is.</summary>
public sealed class MigrationTests
{
    [Fact]
    public async Task Every_table_and_column_of_the_model_is_in_the_migrated_database_and_nothing_else()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();

        Assert.Equal(await Shape.OfModelAsync(db), await Shape.OfDatabaseAsync(db));
    }

    [Fact]
    public async Task A_column_that_no_migration_made_is_noticed()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        await db.Database.ExecuteSqlRawAsync("alter table record_users_team add column motto text");

        Assert.NotEqual(await Shape.OfModelAsync(db), await Shape.OfDatabaseAsync(db));
    }
}
