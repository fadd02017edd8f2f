using Kith.Kernel;
using Kith.Record.Practice.Programme;
using Kith.Sight.Reform;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Reform;

/// <summary>Minutes on the screen, from what the house writes down anyway.</summary>
public sealed class ScreenTimeTests
{
    private static readonly ScreenTimeRule Rule = new(LongestGapMinutes: 10, Days: 28);

    [Fact]
    public void Short_gaps_count_and_long_ones_are_left_out_whole()
    {
        var worker = new UserId(Guid.Parse("00000000-0000-7000-8000-000000000001"));
        var nine = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
        // 9:00 to 9:08 in two steps, an hour away, then 5 minutes.
        Assert.Equal(13, ScreenTime.Middle([(worker, nine), (worker, nine.AddMinutes(3)), (worker, nine.AddMinutes(8)), (worker, nine.AddMinutes(68)), (worker, nine.AddMinutes(73))], Rule));
        Assert.Null(ScreenTime.Middle([], Rule));
    }

    [Fact]
    public void The_middle_is_taken_of_workers_and_days()
    {
        var nine = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
        var traces = new[] { 2, 4, 9 }.SelectMany((minutes, i) =>
        {
            var worker = new UserId(Guid.Parse($"00000000-0000-7000-8000-00000000000{i + 1}"));
            return new[] { (worker, nine), (worker, nine.AddMinutes(minutes)) };
        });
        Assert.Equal(4, ScreenTime.Middle(traces, Rule));
    }

    [Fact]
    public async Task Of_few_workers_nothing_is_said()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync("/children");
        var outcome = await kith.AsOfficeAsync(s => s.GetRequiredService<PlatformMeasures>().NowAsync("screen-minutes", CancellationToken.None));
        Assert.Equal(PlatformMeasures.TooFew, Assert.IsType<Outcome<long>.Refused>(outcome).Why);
    }
}
