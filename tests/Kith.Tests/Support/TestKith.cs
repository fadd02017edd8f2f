using System.Security.Claims;
using AngleSharp.Html.Dom;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Record.Users;
using Kith.Record.Users.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Kith.Tests.Support;

/// <summary>
/// The real host on a database of its own, with the clock standing on Tuesday 3 March 2026, 10:00 in London.
/// <c>await using var kith = await TestKith.StartAsync();</c>
/// </summary>
public sealed class TestKith : WebApplicationFactory<Program>, IAsyncDisposable
{
    /// <summary>The real packs, read once for all tests.</summary>
    public static readonly PracticePacks Practice = PracticePacks.Load(PracticeFolder.Find());

    private readonly TestDatabase database;
    private readonly (string Name, string? Value)[] settings;

    private readonly Action<IServiceCollection>? replace;

    private TestKith(TestDatabase database, Action<IServiceCollection>? replace, (string Name, string? Value)[] settings) => (this.database, this.replace, this.settings) = (database, replace, settings);

    /// <summary>The clock of the house: move it.</summary>
    public SetClock Clock { get; } = new(new DateTimeOffset(2026, 3, 3, 10, 0, 0, TimeSpan.Zero));

    /// <summary>The SQL statements of the house, counted.</summary>
    public CountStatements Statements { get; } = new();

    /// <summary>Everything the house wrote into its log.</summary>
    public CaptureLogs Logs { get; } = new();

    /// <summary>Where the data are, to look at behind the house's back.</summary>
    public Database Database => database.Database;

    /// <summary>The agencies, teams and users every test may use.</summary>
    public TestAgency NorthernIreland { get; private set; } = null!;

    /// <summary>The same in England.</summary>
    public TestAgency England { get; private set; } = null!;

    /// <summary>Starts a house with one Trust and one authority, each with a team and a user for every role. Settings lie over the house's own: ("Kith:Demo", "true").</summary>
    public static Task<TestKith> StartAsync(params (string Name, string? Value)[] settings) => StartAsync(replace: null, settings);

    /// <summary>The same, with a part of the world outside the house replaced: a disk that is full.</summary>
    public static async Task<TestKith> StartAsync(Action<IServiceCollection>? replace, params (string Name, string? Value)[] settings)
    {
        var kith = new TestKith(await TestDatabase.CreateAsync(), replace, settings);
        // So that a statement can be told apart by whether the test asked for it.
        kith.Server.PreserveExecutionContext = true;
        kith.NorthernIreland = await TestAgency.CreateAsync(kith, "lagan", "Lagan Trust", "northern-ireland");
        kith.England = await TestAgency.CreateAsync(kith, "wend", "Wendshire Council", "england");
        return kith;
    }

    /// <summary>A scope of the house in which this user acts: resolve handlers and questions from it.</summary>
    public AsyncServiceScope ActingAs(User user)
    {
        var scope = Services.CreateAsyncScope();
        var agency = user.AgencyId == NorthernIreland.Id ? NorthernIreland : England;
        var role = Practice[agency.Place].Roles[user.Role];
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Is(
            new Actor(user.Id, user.Name, user.AgencyId, agency.Place, user.Role, role.Reach, role.Permissions, agency.TeamsOf(user)));
        return scope;
    }

    /// <summary>A scope in which the house itself acts.</summary>
    public AsyncServiceScope ActingAsHouse(TestAgency agency)
    {
        var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Is(Actor.House(agency.Id, agency.Place));
        return scope;
    }

    /// <summary>A browser (without JavaScript) in which this user is signed in. The session is opened with the first page.</summary>
    public Visitor SignedIn(User user)
    {
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var session = Sessions.New(user.Id, user.AgencyId, "test", TimeSpan.FromDays(36_500), Clock);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, session.Id.Value.ToString())], CookieAuthenticationDefaults.AuthenticationScheme);
        var lasting = new AuthenticationProperties { IssuedUtc = Clock.GetUtcNow(), ExpiresUtc = session.ExpiresAt };
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(identity), lasting, CookieAuthenticationDefaults.AuthenticationScheme);
        var visitor = new Visitor(this, arrive: () => this.PutAsync(session));
        visitor.Cookies.Add(new Uri("https://localhost"), new System.Net.Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket)) { Secure = true, Path = "/" });
        return visitor;
    }

    /// <summary>A browser (without JavaScript) in which nobody is signed in.</summary>
    public Visitor Anyone() => new(this);

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Kith:Database", Database.Kind == DatabaseKind.Sqlite ? $"sqlite:{new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(Database.Place).DataSource}" : $"postgres:{Database.Place}");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("Kith:SignIn:AnswerAfter", "00:00:00");
        builder.UseSetting("Kith:SignIn:IdleTime", "36500.00:00:00"); // a test moves the clock by months; the tests of sessions set their own
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.Replace(ServiceDescriptor.Singleton(Practice));
            services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(Logs);
            services.ConfigureDbContext<KithDb>(options => options.AddInterceptors(Statements));
            replace?.Invoke(services);
        });
    }

    /// <inheritdoc/>
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await database.DisposeAsync();
    }
}
