using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Quartz;

namespace Kith.Platform.Jobs;

/// <summary>
/// When jobs run, kept in the database of the house: a round that was missed while nobody was up is made up for once, and of several nodes
/// on PostgreSQL one takes each round. SQLite is one node by nature, and Quartz does not cluster on it.
/// </summary>
public sealed class HouseSchedule(HouseRounds rounds, Database database, TimeProvider clock, ILoggerFactory logs) : IAsyncDisposable
{
    private const string Group = "house";
    private StandaloneSchedulerFactory? factory;

    /// <summary>Quartz itself, once started: to trigger a job now, or to look at the schedule.</summary>
    public IScheduler? Scheduler { get; private set; }

    /// <summary>Brings the stored schedule up to the jobs of this version, and starts running them.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        factory = QuartzSchedulerBuilder.Create(Configure).Build();
        Scheduler = await factory.GetScheduler(cancellation);
        await ForgetAsync(Scheduler, cancellation);
        foreach (var job in rounds.All)
        {
            await KeepAsync(Scheduler, job, cancellation);
        }

        await Scheduler.Start(cancellation);
    }

    /// <summary>Takes no new rounds, and waits for those that run.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Scheduler is not null)
        {
            await Scheduler.Shutdown(waitForJobsToComplete: true);
            Scheduler = null;
        }

        if (factory is not null)
        {
            await factory.DisposeAsync();
            factory = null;
        }
    }

    private void Configure(IQuartzBuilder quartz)
    {
        quartz.Services.AddLogging(logging => logging.AddProvider(new LogsOfHouse(logs)));
        quartz.Services.AddSingleton(rounds);
        quartz.UseTimeProvider(clock);
        quartz.ConfigureScheduler(options => options.InstanceName = "kith");
        quartz.AddJobType<HouseRound>();
        quartz.UsePersistentStore(store =>
        {
            store.ConfigureStore(options => options.TablePrefix = "qrtz_");
            switch (database.Kind)
            {
                case DatabaseKind.Sqlite:
                    store.UseSqlite(SqliteFactory.Instance, database.Place);
                    break;
                case DatabaseKind.Postgres:
                    store.UsePostgres(NpgsqlFactory.Instance, database.Place);
                    store.UseClustering();
                    break;
                default:
                    throw new InvalidOperationException($"No such database: {database.Kind}.");
            }
        });
    }

    // A trigger whose times did not change is left alone: storing it anew would forget a round that was missed.
    private async Task KeepAsync(IScheduler scheduler, HouseJob job, CancellationToken cancellation)
    {
        var detail = JobBuilder.Create<HouseRound>().WithIdentity(job.Name, Group).WithDescription(job.Says).StoreDurably().Build();
        await scheduler.AddJob(detail, AddJobOptions.Replacing, cancellation);
        var key = new TriggerKey(job.Name, Group);
        if (await scheduler.GetTrigger(key, cancellation) is ICronTrigger stored && stored.CronExpressionString == job.Cron)
        {
            return;
        }

        var trigger = TriggerBuilder.Create(clock).WithIdentity(key).ForJob(detail)
            .WithCronSchedule(job.Cron, cron => cron.InTimeZone(London.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .Build();
        await scheduler.ScheduleTrigger(trigger, TriggerConflict.Replace, cancellation);
    }

    private async Task ForgetAsync(IScheduler scheduler, CancellationToken cancellation)
    {
        var known = rounds.All.Select(j => j.Name).ToHashSet(StringComparer.Ordinal);
        var stored = await scheduler.QueryJobs(new JobQuery(), cancellation);
        await scheduler.DeleteJobs(stored.Items.Select(j => j.Key).Where(k => k.Group == Group && !known.Contains(k.Name)).ToList(), cancellation);
    }
}

/// <summary>What Quartz calls: the name of the stored job says which one to run. A job never overlaps itself, on any node.</summary>
[DisallowConcurrentExecution]
internal sealed class HouseRound(HouseRounds rounds) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await rounds.RunAsync(context.JobDetail.Key.Name, cancellationToken);
}

/// <summary>Quartz is built in a container of its own; what it has to say goes where the house's logs go.</summary>
internal sealed class LogsOfHouse(ILoggerFactory logs) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => logs.CreateLogger(categoryName);

    public void Dispose()
    {
        // The logs belong to the house, not to Quartz.
    }
}
