using Kith.Cli.Demo.Area;
using Kith.Team.Workforce;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo;

/// <summary>The managers describe their workers: languages, and who is newly qualified and for how much longer.</summary>
internal static class DescribeWorkers
{
    /// <summary>Describes everybody whom region.yaml says something about.</summary>
    public static async Task PlayAsync(DemoHouse house, DateOnly today, CancellationToken cancellation)
    {
        foreach (var agency in house.Agencies.Values)
        {
            var manager = house.Actor(agency, agency.As.Users.First(u => u.Role == "team-manager"));
            foreach (var worker in agency.As.Users.Where(u => u.Languages.Count > 0))
            {
                await using var scope = house.As(manager);
                AreaOutcome.Value(await scope.ServiceProvider.GetRequiredService<DescribeWorker>().DoAsync(
                    agency.Ids.Users[worker.Email],
                    new(WorkerProfile.WholeTime, null, worker.Languages, null, worker.NewlyQualifiedForMonths is { } months ? today.AddMonths(months) : null, null, null, 0), cancellation));
            }
        }
    }
}
