using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kith.Platform.Jobs;

/// <summary>
/// Starts the schedule in the background once the house answers requests, so that nobody waits for it. <c>Kith:Jobs</c> is "on" or "off";
/// left unsaid, jobs run everywhere but in tests.
/// </summary>
internal sealed class StartJobs(
    HouseSchedule schedule, IConfiguration settings, IHostEnvironment environment, IHostApplicationLifetime house, TimeProvider clock, ILogger<StartJobs> log)
    : BackgroundService
{
    private static readonly TimeSpan TryAgain = TimeSpan.FromMinutes(1);

    private bool On => settings["Kith:Jobs"] switch
    {
        "on" => true,
        "off" => false,
        null => !environment.IsEnvironment("Testing"),
        var other => throw new FormatException($"Kith:Jobs is \"{other}\": write \"on\" or \"off\"."),
    };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!On)
        {
            return;
        }

        var up = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = house.ApplicationStarted.Register(up.SetResult);
        await up.Task.WaitAsync(stoppingToken);
        while (!await StartedAsync(stoppingToken))
        {
            await Task.Delay(TryAgain, clock, stoppingToken);
        }
    }

    private async Task<bool> StartedAsync(CancellationToken cancellation)
    {
        try
        {
            await schedule.StartAsync(cancellation);
            return true;
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            log.LogError(failure, "Jobs could not be started; the next try is in {Wait}.", TryAgain);
            await schedule.DisposeAsync();
            return false;
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await schedule.DisposeAsync();
    }
}
