using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Users;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Platform.Data;

/// <summary>Parts of a page that know nothing of each other ask together: on PostgreSQL in one trip, on SQLite one after the other, with the same answers.</summary>
public sealed class AskTogetherTests
{
    private static readonly string[] Roles = ["social-worker", "team-manager", "duty-social-worker"];

    [Fact]
    public async Task Each_part_gets_its_own_answer_and_those_that_wait_together_go_together()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.ActingAs(kith.NorthernIreland["social-worker"]);
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        await NamesAsync(db, "warm");
        using var trips = CountTrips.Start();

        var found = await db.AllAsync(Roles, async role =>
        {
            var first = await NamesAsync(db, role);
            return (Role: role, First: first, Again: await NamesAsync(db, role));
        }, TestContext.Current.CancellationToken);

        Assert.Equal(Roles, found.Select(f => f.Role));
        Assert.All(found, f => Assert.Equal([kith.NorthernIreland[f.Role].Name, kith.England[f.Role].Name], f.First));
        Assert.All(found, f => Assert.Equal(f.First, f.Again));
        if (IsServer(kith)) Assert.Equal(2, trips.Made);
    }

    [Fact]
    public async Task Who_asks_inside_of_a_part_goes_with_the_others_and_an_answer_that_two_need_is_asked_for_once()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.ActingAs(kith.NorthernIreland["social-worker"]);
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var (asked, shared) = (0, new Once<int, List<string>>());
        using var trips = CountTrips.Start();

        var all = await db.AllAsync([0, 1], async part =>
        {
            var inside = await db.AllAsync(Roles, role => NamesAsync(db, role), TestContext.Current.CancellationToken);
            var once = await shared.AskAsync(7, () =>
            {
                asked++;
                return NamesAsync(db, "manager");
            });
            return (part, inside, once);
        }, TestContext.Current.CancellationToken);

        Assert.Equal(1, asked);
        Assert.Same(all[0].once, all[1].once);
        Assert.Equal(all[0].inside, all[1].inside);
        if (IsServer(kith)) Assert.Equal(2, trips.Made);
    }

    [Fact]
    public async Task A_part_that_fails_fails_all_when_the_others_have_ended_and_the_next_page_is_asked_as_ever()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.ActingAs(kith.NorthernIreland["social-worker"]);
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var ended = 0;

        var fault = await Assert.ThrowsAsync<FormatException>(() => db.AllAsync(Roles, async role =>
        {
            var names = await NamesAsync(db, role);
            ended++;
            return role == Roles[2] ? throw new FormatException("wrong") : names;
        }, TestContext.Current.CancellationToken));

        Assert.Equal("wrong", fault.Message);
        Assert.Equal(3, ended);
        Assert.Equal(2, (await NamesAsync(db, Roles[0])).Count);
        Assert.Equal(2, (await db.AllAsync([Roles[0]], role => NamesAsync(db, role), TestContext.Current.CancellationToken))[0].Count);
    }

    [Fact]
    public async Task A_look_that_went_with_a_question_that_failed_is_not_shown_and_the_fault_is_the_servers()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.ActingAs(kith.NorthernIreland["social-worker"]);
        var (db, reads) = (scope.ServiceProvider.GetRequiredService<KithDb>(), scope.ServiceProvider.GetRequiredService<ReadLog>());
        var answered = new List<string>();

        var fault = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.AllAsync(
        [
            stop => reads.WriteListAsync("test/page", stop),
            async _ => answered.AddRange(await NamesAsync(db, Roles[0])),
            async stop => await db.ListAsync(db.Database.SqlQueryRaw<int>("select nothing_of_that_name as \"Value\" from platform_access_read").AsAsyncEnumerable(), stop),
        ], TestContext.Current.CancellationToken));

        Assert.Contains("nothing_of_that_name", fault.Message, StringComparison.Ordinal);
        if (!IsServer(kith)) return; // there the look stands committed before anything else is asked
        Assert.Empty(answered);
        Assert.False(reads.Wrote);
        Assert.False(await db.Set<ReadEntry>().AnyAsync(r => r.What == "test/page", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_look_that_goes_with_the_questions_is_committed_when_they_are_answered()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.ActingAs(kith.NorthernIreland["social-worker"]);
        var (db, reads) = (scope.ServiceProvider.GetRequiredService<KithDb>(), scope.ServiceProvider.GetRequiredService<ReadLog>());
        using var trips = CountTrips.Start();

        await db.AllAsync([stop => reads.WriteListAsync("test/page", stop), stop => NamesAsync(db, Roles[0])], TestContext.Current.CancellationToken);

        if (IsServer(kith)) Assert.Equal(1, trips.Made);
        Assert.True(reads.Wrote);
        await using var elsewhere = kith.ActingAs(kith.NorthernIreland["team-manager"]);
        var look = await elsewhere.ServiceProvider.GetRequiredService<KithDb>().Set<ReadEntry>().SingleAsync(r => r.What == "test/page", TestContext.Current.CancellationToken);
        Assert.Equal((kith.NorthernIreland["social-worker"].Id, Kith.Platform.Access.Sight.InReach, null), (look.UserId, look.Sight, look.PersonId));
    }

    [Fact]
    public async Task A_statement_that_does_not_go_with_the_others_is_refused()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.ActingAs(kith.NorthernIreland["social-worker"]);
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        if (!IsServer(kith)) return; // there is no trip to keep it from

        foreach (var stray in new Func<Task>[] { () => db.Set<User>().AnyAsync(), () => db.Database.ExecuteSqlRawAsync("select 1"), () => Task.FromResult(db.Set<User>().Any()) })
        {
            var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => db.AllAsync([_ => stray(), stop => NamesAsync(db, Roles[0])], TestContext.Current.CancellationToken));
            Assert.Contains("ListAsync", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_part_may_wait_for_something_that_is_not_the_database()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.ActingAs(kith.NorthernIreland["social-worker"]);
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();

        var all = await db.AllAsync(Roles, async role =>
        {
            await Task.Yield();
            var names = await NamesAsync(db, role);
            await Task.Run(() => { }, TestContext.Current.CancellationToken).ConfigureAwait(role == Roles[0]);
            return names.Count;
        }, TestContext.Current.CancellationToken);

        Assert.Equal([2, 2, 2], all);
    }

    private static Task<List<string>> NamesAsync(KithDb db, string role) =>
        db.ListAsync(db.Set<User>().AsNoTracking().Where(u => u.Role == role).OrderByDescending(u => u.AgencyId == db.Set<Agency>().Where(a => a.Slug == "lagan").Select(a => a.Id).First())
            .Select(u => u.Name).AsAsyncEnumerable(), TestContext.Current.CancellationToken);

    private static bool IsServer(TestKith kith) => kith.Database.Kind == DatabaseKind.Postgres;
}
