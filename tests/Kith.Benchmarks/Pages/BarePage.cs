using Kith.Benchmarks.Region;
using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kith.Benchmarks.Pages;

/// <summary>
/// The limit: the same page, read by statements written by hand and put together as text (<see cref="BareSummaries"/>, <see cref="BareTemplate"/>). Reach is asked, the row
/// of the read log is committed, every card is read. No sign-in. Kestrel in this process, as Kith's own.
/// </summary>
internal sealed class BarePage : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly BareSummaries summaries;

    private BarePage(WebApplication app, BareSummaries summaries) => (this.app, this.summaries) = (app, summaries);

    /// <summary>Where it answers.</summary>
    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Serves what Kith serves: <paramref name="page"/>, with all that is of the child drawn anew each time.</summary>
    public static async Task<BarePage> OpenAsync(Database database, string page, BenchStaff staff, PersonId child, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var (template, summaries) = (new BareTemplate(page), new BareSummaries(database, staff, child));
        app.MapGet("/bare", async context =>
        {
            if (await summaries.ReadAsync(context.RequestAborted) is not { } summary)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(template.Draw(summary), context.RequestAborted);
        });
        await app.StartAsync(cancellation);
        return new(app, summaries);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        summaries.Dispose();
    }
}
