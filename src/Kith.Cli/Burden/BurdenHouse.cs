using Kith.Cli.Demo;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Burden;

/// <summary>The real host on a database of its own that is gone afterwards, with the fictional region's agencies and accounts and nobody's record in it.</summary>
public sealed class BurdenHouse : IAsyncDisposable
{
    private const int Seed = 1;

    private readonly WebApplication app;
    private readonly DirectoryInfo folder;

    private BurdenHouse(WebApplication app, DirectoryInfo folder) => (this.app, this.folder) = (app, folder);

    /// <summary>Where it answers, on this computer only.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>The house behind the pages.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Sets it up and opens it.</summary>
    public static async Task<BurdenHouse> OpenAsync(CancellationToken cancellation, string? demoFolder = null)
    {
        var made = Directory.CreateTempSubdirectory("kith-burden-");
        var built = KithHost.Build(
        [
            "--urls=http://127.0.0.1:0", "--Kith:Demo=true", "--Kith:Jobs=off", $"--Kith:Database=sqlite:{Path.Combine(made.FullName, "burden.db")}",
            "--Logging:LogLevel:Default=Error", "--Logging:LogLevel:Quartz=Error",
        ]);
        await using (var scope = built.Services.CreateAsyncScope())
        {
            await OpenDatabase.MigrateAsync(scope.ServiceProvider.GetRequiredService<KithDb>(), built.Services.GetRequiredService<Database>(), cancellation);
        }

        // Numbered in the order of region.yaml: the demo's sign-in page lists the first account of each role.
        var settings = built.Services.GetRequiredService<IConfiguration>();
        await using (var loading = CommandLine.House(settings, new SetClock(TimeProvider.System.GetUtcNow(), Seed), built.Services.GetRequiredService<PracticePacks>()))
        {
            await Region.Load(DemoFolder.Find(demoFolder)).LoadIntoAsync(loading, cancellation);
        }

        await built.StartAsync(cancellation);
        return new(built, made);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
