using System.Collections.Concurrent;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Jobs;
using Kith.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Kith.Tests.Platform.Jobs;

/// <summary>The schedule in the database of the house, on whichever database the run is.</summary>
public sealed class HouseScheduleTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_job_goes_round_every_agency_as_the_house()
    {
        await using var kith = await TestKith.StartAsync();
        await using var house = With(kith, "0 0 3 * * ?");
        var rounds = house.Services.GetRequiredService<Rounds>();

        await house.Services.GetRequiredService<HouseRounds>().RunAsync("test.count", CancellationToken.None);

        Assert.Equal([(kith.NorthernIreland.Id, "northern-ireland", "house"), (kith.England.Id, "england", "house")], rounds.Ran);
    }

    [Fact]
    public async Task The_trouble_of_one_agency_does_not_stop_the_others_and_is_not_swallowed()
    {
        await using var kith = await TestKith.StartAsync();
        await using var house = With(kith, "0 0 3 * * ?");
        var rounds = house.Services.GetRequiredService<Rounds>();
        rounds.FailsFor = kith.NorthernIreland.Id;

        await Assert.ThrowsAsync<AggregateException>(() => house.Services.GetRequiredService<HouseRounds>().RunAsync("test.count", CancellationToken.None));

        Assert.Equal([(kith.England.Id, "england", "house")], rounds.Ran);
    }

    [Fact]
    public async Task A_host_starts_its_jobs_by_itself_and_makes_up_for_a_round_missed_while_nobody_was_up()
    {
        await using var kith = await TestKith.StartAsync();
        await using (var before = With(kith, "0 0 3 * * ?"))
        {
            await using var started = before.Services.GetRequiredService<HouseSchedule>();
            await started.StartAsync(CancellationToken.None);
        }

        kith.Clock.Advance(TimeSpan.FromHours(30));
        await using var after = With(kith, "0 0 3 * * ?", setting: "on");

        await after.Services.GetRequiredService<Rounds>().Twice.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_test_host_starts_no_jobs_unless_it_is_told_to()
    {
        await using var kith = await TestKith.StartAsync();
        await using var house = With(kith, "0 0 3 * * ?");
        Assert.Null(house.Services.GetRequiredService<HouseSchedule>().Scheduler);
    }

    [Fact]
    public async Task Times_that_changed_replace_those_stored_and_a_job_that_is_gone_is_forgotten()
    {
        await using var kith = await TestKith.StartAsync();
        await using (var before = With(kith, "0 0 3 * * ?", s => s.AddHouseJob<CountRounds>("test.gone", "0 0 4 * * ?", "Counts no more")))
        {
            await using var started = before.Services.GetRequiredService<HouseSchedule>();
            await started.StartAsync(CancellationToken.None);
        }

        await using var after = With(kith, "0 0 5 * * ?");
        await using var schedule = after.Services.GetRequiredService<HouseSchedule>();
        await schedule.StartAsync(CancellationToken.None);

        var stored = Assert.IsType<ICronTrigger>(await schedule.Scheduler!.GetTrigger(new TriggerKey("test.count", "house")), exactMatch: false);
        Assert.Equal("0 0 5 * * ?", stored.CronExpressionString);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 5, 0, 0, TimeSpan.Zero), stored.NextFireTimeUtc);
        Assert.False(await schedule.Scheduler.Exists(new JobKey("test.gone", "house")));
    }

    private static WebApplicationFactory<Program> With(TestKith kith, string cron, Action<IServiceCollection>? also = null, string? setting = null) =>
        kith.WithWebHostBuilder(host =>
        {
            if (setting is not null)
            {
                host.UseSetting("Kith:Jobs", setting);
            }

            host.ConfigureTestServices(services =>
            {
                services.AddSingleton<Rounds>().AddHouseJob<CountRounds>("test.count", cron, "Counts its rounds");
                also?.Invoke(services);
            });
        });

    private sealed class Rounds
    {
        private readonly ConcurrentQueue<(AgencyId, string, string)> ran = [];

        public AgencyId? FailsFor { get; set; }

        public TaskCompletionSource Twice { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IReadOnlyCollection<(AgencyId, string, string)> Ran => ran;

        public void Count(Actor actor)
        {
            if (actor.Agency == FailsFor)
            {
                throw new InvalidOperationException("This agency is in trouble.");
            }

            ran.Enqueue((actor.Agency, actor.Place, actor.Role));
            if (ran.Count == 2)
            {
                Twice.SetResult();
            }
        }
    }

    private sealed class CountRounds(Rounds rounds, CurrentActor current) : IHouseJob
    {
        public Task RunAsync(CancellationToken cancellation)
        {
            rounds.Count(current.Value);
            return Task.CompletedTask;
        }
    }
}
