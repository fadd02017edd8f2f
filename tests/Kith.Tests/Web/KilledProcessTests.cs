using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Kith.Cli.Browsing;
using Kith.Journey.FrontDoor;
using Kith.Platform.Data;
using Kith.Platform.Forms;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Web;

/// <summary>Given the real host in a process of its own, when it is killed in the middle of writing, then everything it acknowledged is there.</summary>
public sealed class KilledProcessTests
{
    private const int Rounds = 3, AcknowledgedBeforeTheKill = 4;

    [Fact]
    public async Task A_killed_process_loses_nothing_it_acknowledged_and_its_history_holds()
    {
        await using var kith = await TestKith.StartAsync();
        var acknowledged = new List<Guid>();
        var typed = "";
        for (var round = 0; round < Rounds; round++)
        {
            var address = $"http://127.0.0.1:{FreePort()}";
            using var host = Start(kith, address);
            try
            {
                var worker = await SignInAsync(host, address);
                await worker.OpenAsync("/front-door/advice-call/new");
                if (typed.Length > 0)
                {
                    Assert.Contains(typed, worker.Page.Document.QuerySelectorAll("textarea").Select(t => t.TextContent.Trim()));
                }

                // The kill falls wherever it falls: in the middle of a request, of a save, or between the commit and the answer.
                Task? killing = null;
                while (true)
                {
                    typed = await KeepDraftAsync(worker, $"Question {acknowledged.Count} of round {round}") ?? typed;
                    if (await LogCallAsync(worker) is not { } id)
                    {
                        break;
                    }

                    acknowledged.Add(id);
                    typed = "";
                    if (acknowledged.Count >= (round + 1) * AcknowledgedBeforeTheKill)
                    {
                        killing ??= Task.Run(host.Kill, TestContext.Current.CancellationToken);
                    }
                }

                Assert.NotNull(killing);
                await killing;
            }
            finally
            {
                host.Kill();
                await host.WaitForExitAsync(CancellationToken.None);
            }
        }

        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var kept = await db.Set<AdviceCall>().Select(c => c.Id.Value).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Empty(acknowledged.Except(kept));
        Assert.True(acknowledged.Count >= Rounds * AcknowledgedBeforeTheKill);
        if (typed.Length > 0)
        {
            Assert.Contains(await db.Set<Draft>().Select(d => d.Content).ToListAsync(TestContext.Current.CancellationToken), c => c.Contains(typed, StringComparison.Ordinal));
        }

        using var verify = Run(kith, "Kith.Cli", "kith.dll", null, "history", "verify");
        await verify.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, verify.ExitCode);
    }

    // Null when the host is gone before it answered: then nobody was told that anything was kept.
    private static async Task<string?> KeepDraftAsync(HeadlessBrowser worker, string words)
    {
        try
        {
            var form = worker.Page.Document.QuerySelector("form[data-autosave]");
            if (form is null) return null;
            var (back, token) = (worker.Page.Address, form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
            var page = worker.Page;
            await worker.SendAsync(new(HttpMethod.Post, new Uri(back, form.GetAttribute("data-autosave")!))
            {
                Content = new FormUrlEncodedContent([new(Named(page, "advice.question"), words), new("__RequestVerificationToken", token)]),
            });
            var kept = worker.Page.Status == HttpStatusCode.NoContent;
            await worker.OpenAsync("/front-door/advice-call/new");
            return kept ? words : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static async Task<Guid?> LogCallAsync(HeadlessBrowser worker)
    {
        try
        {
            var page = worker.Page;
            worker.FollowsRedirects = false;
            var answer = await worker.SubmitAsync(
            [
                (Named(page, "referral.immediate-danger"), "no"), (Named(page, "professional.name"), "Dana Example"), (Named(page, "professional.agency"), "Glen Primary School"), (Named(page, "professional.phone"), "07700 900200"),
                (Named(page, "advice.answer"), "Yes, please refer."), (Named(page, "referral.advice-outcome"), "referral-asked"),
            ], "Log the call");
            worker.FollowsRedirects = true;
            var logged = answer.Response.Headers.Location is { } to && to.OriginalString.Split("Logged=") is [_, var text] ? Guid.Parse(text) : (Guid?)null;
            await worker.OpenAsync("/front-door/advice-call/new");
            return logged;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static string Named(Page page, string fact) =>
        page.Document.QuerySelectorAll("[name]").Select(e => e.GetAttribute("name")!).First(n => n.EndsWith("|" + fact, StringComparison.Ordinal));

    private static async Task<HeadlessBrowser> SignInAsync(Process host, string address)
    {
        var browser = new HeadlessBrowser(() => new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }), new Uri(address));
        var waited = Stopwatch.StartNew();
        while (true)
        {
            Assert.False(host.HasExited, "The host ended before it answered");
            try
            {
                await browser.OpenAsync("/sign-in");
                break;
            }
            catch (HttpRequestException) when (waited.Elapsed < TimeSpan.FromMinutes(1))
            {
                await Task.Yield(); // nobody listens yet: ask again
            }
        }

        await browser.SubmitAsync(button: "Duty social worker of lagan");
        return browser;
    }

    private static Process Start(TestKith kith, string address) => Run(kith, "Kith.Web", "Kith.Web.dll", address);

    private static Process Run(TestKith kith, string project, string file, string? address, params string[] words)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "..", "..", project, configuration, file), .. words]) { RedirectStandardOutput = false };
        var place = kith.Database.Place;
        start.Environment["Kith__Database"] = kith.Database.Kind == DatabaseKind.Sqlite ? $"sqlite:{new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(place).DataSource}" : $"postgres:{place}";
        start.Environment["Kith__Demo"] = "true";
        start.Environment["Logging__LogLevel__Default"] = "None";
        if (address is not null) start.Environment["ASPNETCORE_URLS"] = address;
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
