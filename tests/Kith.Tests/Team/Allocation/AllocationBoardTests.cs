using Kith.Platform.Data;
using Kith.Team.Allocation;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Team;

/// <summary>The board asks the database as often for sixty families as for one.</summary>
public sealed class AllocationBoardTests
{
    [Fact]
    public async Task One_and_sixty_waiting_families_take_the_same_number_of_statements()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var one = await StatementsAsync(story);
        for (var i = 0; i < 59; i++) await WaitingStory.BeginAsync(kith, children: 1, name: $"Family{i}");
        Assert.Equal(one, await StatementsAsync(story));
    }

    private static async Task<int> StatementsAsync(WaitingStory story)
    {
        var counted = 0;
        await using var scope = story.Kith.ActingAs(story.Manager);
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        using var listening = System.Diagnostics.DiagnosticListener.AllListeners.Subscribe(new Listeners(() => counted++, db));
        var waiting = await scope.ServiceProvider.GetRequiredService<WaitingFamilies>().MineAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<SuggestWorkers>().ForAsync(waiting[0], CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<SuggestWorkers>().LoadsAsync([story.Trust.Assessment.Id], CancellationToken.None);
        return counted;
    }

    private sealed class Listeners(Action count, DbContext mine) : IObserver<System.Diagnostics.DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(System.Diagnostics.DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name) value.Subscribe(this);
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.CommandExecuted.Name && value.Value is CommandEventData data && ReferenceEquals(data.Context, mine)) count();
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }
}
