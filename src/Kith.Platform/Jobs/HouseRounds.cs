using Kith.Platform.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kith.Platform.Jobs;

/// <summary>Runs a job round by round: every agency has its own scope, and the trouble of one does not stop the others.</summary>
public sealed class HouseRounds(IServiceScopeFactory house, IEnumerable<HouseJob> jobs, ILogger<HouseRounds> log)
{
    /// <summary>Every job of the house.</summary>
    public IReadOnlyList<HouseJob> All { get; } = jobs.ToList();

    /// <summary>Runs one job for every agency. What went wrong is logged and thrown at the end, so that the round counts as failed.</summary>
    public async Task RunAsync(string name, CancellationToken cancellation)
    {
        var job = All.Single(j => j.Name == name);
        var failures = new List<Exception>();
        foreach (var (agency, place) in await AgenciesAsync(cancellation))
        {
            try
            {
                await using var scope = house.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<CurrentActor>().Is(Actor.House(agency, place));
                await ((IHouseJob)scope.ServiceProvider.GetRequiredService(job.Runs)).RunAsync(cancellation);
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
            {
                log.LogError(failure, "The job {Job} failed for the agency {Agency}.", job.Name, agency.Value);
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException($"The job {job.Name} failed for {failures.Count} of the agencies.", failures);
        }
    }

    private async Task<IReadOnlyList<(Kernel.AgencyId Agency, string Place)>> AgenciesAsync(CancellationToken cancellation)
    {
        await using var scope = house.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IAgencies>().AllAsync(cancellation);
    }
}
