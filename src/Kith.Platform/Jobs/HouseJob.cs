using Kith.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.Jobs;

/// <summary>Work the house does by itself, once for each agency and round, whichever node takes it.</summary>
/// <param name="Name">Stable, "room.verb": the key it is stored under.</param>
/// <param name="Cron">When, in Quartz's cron (seconds first), London time.</param>
/// <param name="Says">What it does, for whoever reads the list of jobs.</param>
/// <param name="Runs">The <see cref="IHouseJob"/> that does it.</param>
public sealed record HouseJob(string Name, string Cron, string Says, Type Runs);

/// <summary>
/// One round of a job for one agency. It is made in a scope of its own in which the house itself acts for that agency, so it takes what it
/// needs in its constructor, changes things through Work, and is safe to run again: a node may die in the middle.
/// </summary>
public interface IHouseJob
{
    /// <summary>Does what is to be done now.</summary>
    Task RunAsync(CancellationToken cancellation);
}

/// <summary>The agencies a job goes round. The platform asks; the room that knows agencies answers.</summary>
public interface IAgencies
{
    /// <summary>Every agency, with its practice pack.</summary>
    Task<IReadOnlyList<(AgencyId Agency, string Place)>> AllAsync(CancellationToken cancellation);
}

/// <summary>How a room gives the house something to do.</summary>
public static class HouseJobs
{
    /// <summary>Adds a job; the room calls it in its <c>AddServices</c>.</summary>
    public static IServiceCollection AddHouseJob<TJob>(this IServiceCollection services, string name, string cron, string says) where TJob : class, IHouseJob =>
        services.AddScoped<TJob>().AddSingleton(new HouseJob(name, cron, says, typeof(TJob)));
}
