using System.Net;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Record.Users;
using Kith.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Benchmarks.Rig;

/// <summary>The real host on Kestrel and a port of its own, in this process.</summary>
internal sealed class BenchHouse : IAsyncDisposable
{
    private readonly WebApplication app;

    private BenchHouse(WebApplication app) => this.app = app;

    /// <summary>The services of the house.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Which database it stands on.</summary>
    public Database Database => app.Services.GetRequiredService<Database>();

    /// <summary>Where it answers.</summary>
    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Opens the database and answers requests.</summary>
    public static async Task<BenchHouse> OpenAsync(string database, CancellationToken cancellation)
    {
        var app = KithHost.Build([$"--Kith:Database={database}", "--Kith:Demo=true", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", "--Kith:SignIn:IdleTime=1.00:00:00"]);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await OpenDatabase.MigrateAsync(scope.ServiceProvider.GetRequiredService<KithDb>(), app.Services.GetRequiredService<Database>(), cancellation);
        }

        await app.StartAsync(cancellation);
        return new(app);
    }

    /// <summary>A scope in which this user acts, as a request has it.</summary>
    public AsyncServiceScope ActingAs(Actor actor)
    {
        var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Is(actor);
        return scope;
    }

    /// <summary>The actor of a user.</summary>
    public async Task<Actor> ActorAsync(UserId id, CancellationToken cancellation)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var user = await db.Set<User>().AsNoTracking().SingleAsync(u => u.Id == id, cancellation);
        var place = await db.Set<Agency>().Where(a => a.Id == user.AgencyId).Select(a => a.Place).SingleAsync(cancellation);
        var teams = await db.Set<TeamMember>().Where(m => m.UserId == id).Select(m => m.TeamId).ToListAsync(cancellation);
        var role = Services.GetRequiredService<PracticePacks>()[place].Roles[user.Role];
        return new(user.Id, user.Name, user.AgencyId, place, user.Role, role.Reach, role.Permissions, teams);
    }

    /// <summary>A browser in which this user is signed in. It asks for packed answers when <paramref name="packed"/>.</summary>
    public async Task<HttpClient> SignedInAsync(UserId user, bool packed, CancellationToken cancellation)
    {
        var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer(), AutomaticDecompression = packed ? DecompressionMethods.All : DecompressionMethods.None };
        var client = new HttpClient(handler) { BaseAddress = Address };
        var page = await client.GetAsync("/sign-in", cancellation);
        var html = await page.Content.ReadAsStringAsync(cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in/demo") { Content = new FormUrlEncodedContent([new("user", user.Value.ToString()), new("returnUrl", "/help"), new("__RequestVerificationToken", TokenIn(html))]) };
        var answer = await client.SendAsync(request, cancellation);
        answer.EnsureSuccessStatusCode();
        return client;
    }

    /// <summary>The form token of a page.</summary>
    public static string TokenIn(string html)
    {
        const string Before = "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"";
        var at = html.IndexOf(Before, StringComparison.Ordinal);
        if (at < 0) throw new InvalidOperationException("The page has no form token.");
        at += Before.Length;
        return html[at..html.IndexOf('"', at)];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
