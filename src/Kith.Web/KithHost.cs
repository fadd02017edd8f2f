using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.House;
using Kith.Platform.Messages;
using Kith.Platform.Pages;
using Kith.Record.Practice;
using Kith.Web.Door;
using Kith.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Kith.Web;

/// <summary>The web host: puts the house together, sets the doors, and says in which order a request passes them.</summary>
public static class KithHost
{
    /// <summary>Opens the database and serves until told to stop. A practice folder that cannot be used stops the start: 1, and its problems on <paramref name="problems"/>.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter problems)
    {
        var app = Assemble(args);
        var database = Task.Run(() => OpenDatabaseAsync(app.Services)); // beside all that is no matter of the database: both are mostly work, and neither needs the other
        Order(app); // a setting that cannot be right stops the start here; nothing is taken from under whoever asks the host why
        await using var serving = app;
        try
        {
            app.Services.GetRequiredService<PracticePacks>();
        }
        catch (Exception e) when (e is PracticeException or DirectoryNotFoundException)
        {
            await problems.WriteLineAsync(e.Message); // first: a database that cannot be opened must not hide it
            await database;
            return 1;
        }

        await database;
        await app.RunAsync();
        return 0;
    }

    private static async Task OpenDatabaseAsync(IServiceProvider house)
    {
        await using var scope = house.CreateAsyncScope();
        await OpenDatabase.MigrateAsync(scope.ServiceProvider.GetRequiredService<KithDb>(), house.GetRequiredService<Database>(), CancellationToken.None);
    }

    /// <summary>Builds the application; nothing runs yet.</summary>
    public static WebApplication Build(string[] args)
    {
        var app = Assemble(args);
        Order(app);
        return app;
    }

    private static WebApplication Assemble(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args], // settings are read once
            ApplicationName = typeof(KithHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        var settings = builder.Configuration;
        _ = Task.Run(() => Rooms.All.Drawn?.Invoke(DatabaseOf(settings).Kind)); // the model is code; it is laid out while the host is put together, and waited for where it is used
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.GetValue<long>("Kith:LargestRequestBytes");
        });
        AddHouse(builder.Services, settings);
        AddDoor(builder.Services, settings);
        return builder.Build();
    }

    /// <summary>The house without a web server: database, practice packs and rooms. The command line stands on it too.</summary>
    public static IServiceCollection AddHouse(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(_ => DatabaseOf(settings));
        services.AddSingleton(_ => PracticePacks.Load(PracticeFolder.Find(settings["Kith:Practice"])));
        services.AddDataProtection().SetApplicationName("Kith");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, ProtectionKeys>();
        return services.AddHouse(Rooms.All);
    }

    private static Database DatabaseOf(IConfiguration settings) =>
        Database.Parse(settings["Kith:Database"] ?? throw new InvalidOperationException("Kith:Database is not set."));

    private static void AddDoor(IServiceCollection services, IConfiguration settings)
    {
        var demo = settings.GetValue<bool>("Kith:Demo");
        services.AddPagesOfRooms(Rooms.All);
        services.AddHttpContextAccessor();
        services.AddScoped<IPageFrame, PageFrame>();
        services.AddSingleton<ExistingRoutes>();
        services.AddFormTokens(demo);
        services.AddSignIn(settings, demo);
        services.AddAuthorization(options => options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddLimits(settings);
        services.AddPacking();
        services.AddExceptionHandler<Faults>();
    }

    private static void Order(WebApplication app)
    {
        var settings = app.Configuration;
        var demo = settings.GetValue<bool>("Kith:Demo");
        TrustProxies(app, settings);
        app.UseSecureHeaders(onlyHttps: !demo && !app.Environment.IsEnvironment("Testing"));
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/problem", StatusCodeSelector = Faults.StatusOf, SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePagesWithReExecute("/problem");
        app.UseResponseCompression();
        app.UseAssets();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<SetActor>();
        app.UseRateLimiter();
        app.UseExistingPagesOnly();
        app.UseAuthorization();
        app.UseFormTokens();
        app.UseNeeds();
        app.MapRazorPages();
        app.MapSignOut();
        app.MapSingleSignOn(settings);
        app.MapHealth();
        app.MapNotifyCallback();
        if (demo) app.MapDemoSignIn();
    }

    // Only proxies that are named are believed about where a request came from and whether it was https.
    private static void TrustProxies(WebApplication app, IConfiguration settings)
    {
        var proxies = settings.GetSection("Kith:Proxies").Get<string[]>() ?? [];
        if (proxies.Length == 0) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (var proxy in proxies) options.KnownProxies.Add(System.Net.IPAddress.Parse(proxy));
        app.UseForwardedHeaders(options);
    }
}
