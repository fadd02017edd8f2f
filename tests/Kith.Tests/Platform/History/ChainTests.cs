using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Platform.HistoryTests;

/// <summary>History cannot be changed without it showing.</summary>
public sealed class ChainTests
{
    private static readonly ActionInfo Note = new("test.note", "test.note", "Noted");
    private static readonly EventKind<string> Noted = new("test.noted", Significance.Routine, p => p);

    [Fact]
    public async Task An_untouched_history_holds()
    {
        await using var kith = await WithNotesAsync(5);
        var check = Assert.Single(await CheckAsync(kith));
        Assert.Equal((5L, null), (check.Actions, check.Broken));
    }

    [Theory]
    [InlineData("update platform_history_action set why = 'another reason' where seq = 3", "action 3 was changed")]
    [InlineData("update platform_history_event set payload = '\"milder\"' where seq = 2", "action 2 was changed")]
    [InlineData("update platform_history_filing set significance = 0 where seq = 4", "action 4 was changed")]
    [InlineData("delete from platform_history_filing where seq = 4", "action 4 was changed")]
    [InlineData("delete from platform_history_filing where seq = 3; delete from platform_history_event where seq = 3; delete from platform_history_action where seq = 3", "action 3 is missing")]
    [InlineData("delete from platform_history_filing where seq = 5; delete from platform_history_event where seq = 5; delete from platform_history_action where seq = 5", "the head says 5")]
    [InlineData("delete from platform_history_head", "no head")]
    public async Task A_change_behind_the_houses_back_shows(string sql, string says)
    {
        await using var kith = await WithNotesAsync(5);
        await using (var scope = kith.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<KithDb>().Database.ExecuteSqlRawAsync(sql);
        }

        Assert.Contains(says, Assert.Single(await CheckAsync(kith)).Broken);
    }

    [Fact]
    public async Task Twenty_writers_at_once_make_one_chain_without_gaps()
    {
        await using var kith = await WithNotesAsync(0);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => NoteAsync(kith, $"note {i}")));
        var check = Assert.Single(await CheckAsync(kith));
        Assert.Equal((20L, null), (check.Actions, check.Broken));
    }

    private static async Task<TestKith> WithNotesAsync(int notes)
    {
        var kith = await TestKith.StartAsync();
        for (var i = 0; i < notes; i++)
        {
            await NoteAsync(kith, $"note {i}");
            kith.Clock.Advance(TimeSpan.FromHours(5));
        }

        return kith;
    }

    private static async Task NoteAsync(TestKith kith, string text)
    {
        await using var scope = kith.ActingAsHouse(kith.NorthernIreland);
        var outcome = await scope.ServiceProvider.GetRequiredService<Kith.Platform.Work.Work>().DoAsync(Note, About.Nobody, "a reason", hand =>
        {
            hand.Happened(Noted, text, [PersonId.From(new Guid("0198f000-0000-7000-8000-000000000001"))]);
            return Task.FromResult<Outcome<Nothing>>(Nothing.Value);
        });
        Assert.IsType<Outcome<Nothing>.Done>(outcome);
    }

    private static async Task<IReadOnlyList<ChainCheck>> CheckAsync(TestKith kith)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<VerifyHistory>().CheckAllAsync(CancellationToken.None);
    }
}
