using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

namespace Kith.BrowserTests;

/// <summary>Kith as ./run starts it: its own process, SQLite, the fictional region, demo sign-in; and one Chromium for all tests.</summary>
public sealed class RunningKith : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("kith-browser-").FullName;
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> signedIn = new(StringComparer.Ordinal);
    private Process? host;
    private IPlaywright? playwright;

    /// <summary>Where it answers.</summary>
    public string Address { get; } = $"http://127.0.0.1:{FreePort()}";

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        using (var load = Start("Kith.Cli", "kith.dll", "demo", "load"))
        {
            await load.WaitForExitAsync();
            Assert.Equal(0, load.ExitCode);
        }

        host = Start("Kith.Web", "Kith.Web.dll");
        await AnswersAsync();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium-headless-shell",
            Args = ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
        });
    }

    /// <summary>What the browser keeps of this person once they are signed in; each signs in once for all tests.</summary>
    public Task<string> SignedInAsync(string name) => signedIn.GetOrAdd(name, n => new(() => SignInAsync(n))).Value;

    private async Task<string> SignInAsync(string name)
    {
        await using var window = await Browser.NewContextAsync(new() { BaseURL = Address });
        var page = await window.NewPageAsync();
        await page.GotoAsync("/sign-in");
        var button = page.Locator("button", new() { HasTextString = name }).First;
        var folded = page.Locator("details:not([open])").Filter(new() { Has = button }).Locator("summary");
        if (await folded.CountAsync() > 0) await folded.First.ClickAsync(); // places in which little happens are folded away
        await button.ClickAsync();
        await page.ArriveAsync("/");
        return await window.StorageStateAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        playwright?.Dispose();
        host?.Kill(entireProcessTree: true);
        if (host is not null) await host.WaitForExitAsync();
        Directory.Delete(folder, recursive: true);
    }

    private Process Start(string project, string file, params string[] words)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "..", "..", project, configuration, file), .. words]);
        start.Environment["Kith__Database"] = "sqlite:" + Path.Combine(folder, "kith.db");
        start.Environment["Kith__Demo"] = "true";
        start.Environment["ASPNETCORE_URLS"] = Address;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return Process.Start(start)!;
    }

    private async Task AnswersAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                if ((await client.GetAsync(new Uri("/health", UriKind.Relative))).StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException) when (waited.Elapsed < TimeSpan.FromSeconds(60))
            {
                await Task.Delay(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
