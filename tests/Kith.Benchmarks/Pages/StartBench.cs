using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Kith.Benchmarks.Pages;

/// <summary>From the command to the first page: the program of the web host in a process of its own, on a database that is there.</summary>
internal sealed class StartBench : Bench
{
    private const double FirstPage = 2_000;
    private const int Starts = 6;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // What ./run starts: it is compiled ahead, the copy beside the benches is not.
    private static string Program => Path.Combine(CommandRun.Root, "artifacts", "bin", "Kith.Web", "release", "Kith.Web.dll");

    public override string Name => "start";

    public override string Says => "From starting the program to its first page (the sign-in page), the database made before; the first start is not counted";

    public override async Task<IReadOnlyList<Measured>> RunAsync(BenchPlace place, CancellationToken cancellation)
    {
        var results = new List<Measured>();
        foreach (var kind in place.Kinds)
        {
            await place.DropAsync(kind, "start", cancellation);
            await place.CreateAsync(kind, "start", cancellation);
            var times = new List<double>();
            for (var i = 0; i < Starts; i++) times.Add(await StartAsync(place.Setting(kind, "start"), cancellation));
            results.Add(new($"{BenchPlace.NameOf(kind)}, median of {Starts - 1} starts", times.Skip(1).Order().ElementAt((Starts - 1) / 2), "ms", Bar.Most(FirstPage)));
        }

        return results;
    }

    private static async Task<double> StartAsync(string database, CancellationToken cancellation)
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)socket.LocalEndpoint).Port}";
        socket.Stop();
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, $"--urls={address}", $"--Kith:Database={database}", "--Kith:Demo=true"])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            using var client = new HttpClient();
            while (Stopwatch.GetElapsedTime(began) < Patience)
            {
                try
                {
                    using var page = await client.GetAsync($"{address}/sign-in", cancellation);
                    if (page.StatusCode == HttpStatusCode.OK) return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
                }
                catch (HttpRequestException)
                {
                    // Not listening yet: asked again.
                    await Task.Delay(TimeSpan.FromMilliseconds(10), cancellation);
                }
            }

            throw new InvalidOperationException($"The house did not answer within {Patience}.");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }
}
