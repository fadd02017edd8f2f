using Kith.Platform.Data;
using Npgsql;

namespace Kith.Tests.Platform.Data;

/// <summary>What a PostgreSQL server is told: to keep statements and their plans, unless the setting says that something between cannot.</summary>
public sealed class DatabaseTests
{
    private const string PlannedOnce = "-c plan_cache_mode=force_generic_plan -c jit=off -c random_page_cost=1.1 -c max_parallel_workers_per_gather=0";

    [Theory]
    [InlineData("Host=db", 200, PlannedOnce)]
    [InlineData("Host=db;Options=-c search_path=kith", 200, "-c search_path=kith " + PlannedOnce)]
    [InlineData("Host=db;Max Auto Prepare=0", 0, null)]
    [InlineData("Host=db;MaxAutoPrepare=20;Options=-c jit=on", 20, "-c jit=on")]
    public void Statements_are_kept_and_planned_once_unless_the_setting_says_how_many_are_kept(string setting, int kept, string? options)
    {
        var server = new NpgsqlConnectionStringBuilder(Database.Parse("postgres:" + setting).Place);

        Assert.Equal((kept, options), (server.MaxAutoPrepare, server.Options));
    }
}
