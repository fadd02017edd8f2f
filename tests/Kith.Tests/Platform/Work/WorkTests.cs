using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.People;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Platform.WorkTests;

/// <summary>The one way to change anything.</summary>
public sealed class WorkTests
{
    private static readonly ActionInfo Restrict = new("people.restrict", "people.restrict", "Restricted the record", NeedsWhy: true);
    private static readonly EventKind<string> Happened = new("test.happened", Significance.Routine, p => p);

    [Fact]
    public async Task What_is_done_is_saved_with_its_history_and_filed_to_each_child()
    {
        await using var kith = await TestKith.StartAsync();
        var (amy, ben) = (await ChildAsync(kith), await ChildAsync(kith));

        var outcome = await DoAsync(kith, "head-of-service", [amy, ben], "A relative works here", async hand =>
        {
            (await hand.Db.Set<Person>().SingleAsync(p => p.Id == amy)).Restricted = true;
            hand.Happened(Happened, "both", [amy, ben]);
            return Nothing.Value;
        });

        Assert.IsType<Outcome<Nothing>.Done>(outcome);
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        Assert.True((await db.Set<Person>().SingleAsync(p => p.Id == amy)).Restricted);
        var action = await db.Set<HistoryAction>().AsSplitQuery().Include(a => a.Events).ThenInclude(e => e.Filings).SingleAsync();
        Assert.Equal(("people.restrict", "A relative works here", 1), (action.Code, action.Why, action.Events.Count));
        Assert.Equal(2, action.Events[0].Filings.Count);
    }

    [Fact]
    public async Task A_refusal_leaves_no_trace()
    {
        await using var kith = await TestKith.StartAsync();
        var amy = await ChildAsync(kith);

        var outcome = await DoAsync(kith, "head-of-service", [amy], "why", async hand =>
        {
            (await hand.Db.Set<Person>().SingleAsync(p => p.Id == amy)).Restricted = true;
            return new Refusal("test.no", "No");
        });

        Assert.IsType<Outcome<Nothing>.Refused>(outcome);
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        Assert.False((await db.Set<Person>().SingleAsync(p => p.Id == amy)).Restricted);
        Assert.Empty(await db.Set<HistoryAction>().ToListAsync());
    }

    [Fact]
    public async Task A_role_without_the_permission_is_not_allowed()
    {
        await using var kith = await TestKith.StartAsync();
        Assert.IsType<Outcome<Nothing>.NotAllowed>(await DoAsync(kith, "data-officer", [], "why", _ => Task.FromResult<Outcome<Nothing>>(Nothing.Value)));
    }

    [Fact]
    public async Task An_action_that_needs_a_reason_is_invalid_without_one()
    {
        await using var kith = await TestKith.StartAsync();
        var outcome = await DoAsync(kith, "head-of-service", [], "  ", _ => Task.FromResult<Outcome<Nothing>>(Nothing.Value));
        Assert.Contains("why", Assert.IsType<Outcome<Nothing>.Invalid>(outcome).Problems.Keys);
    }

    [Fact]
    public async Task Another_agencys_child_is_not_found_and_the_attempt_is_logged()
    {
        await using var kith = await TestKith.StartAsync();
        var theirs = await ChildAsync(kith, kith.England);

        var outcome = await DoAsync(kith, "head-of-service", [theirs], "why", _ => Task.FromResult<Outcome<Nothing>>(Nothing.Value));

        Assert.IsType<Outcome<Nothing>.NotFound>(outcome);
        await using var scope = kith.Services.CreateAsyncScope();
        var logged = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<ReadEntry>().SingleAsync();
        Assert.Equal((theirs, Kith.Platform.Access.Sight.Unknown), (logged.PersonId!.Value, logged.Sight));
    }

    [Fact]
    public async Task The_second_writer_meets_a_conflict_and_changes_nothing()
    {
        await using var kith = await TestKith.StartAsync();
        var amy = await ChildAsync(kith);
        Task<Outcome<Nothing>> RenameAsync(string name) => DoAsync(kith, "head-of-service", [amy], "why", async hand =>
        {
            var person = await hand.Db.Set<Person>().SingleAsync(p => p.Id == amy);
            hand.Seen(person, 0);
            person.KnownAs = name;
            person.Version = 1;
            return Nothing.Value;
        });

        Assert.IsType<Outcome<Nothing>.Done>(await RenameAsync("First"));
        Assert.Equal(1, Assert.IsType<Outcome<Nothing>.Conflict>(await RenameAsync("Second")).TheirVersion);

        await using var scope = kith.Services.CreateAsyncScope();
        Assert.Equal("First", (await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Person>().SingleAsync(p => p.Id == amy)).KnownAs);
    }

    [Fact]
    public async Task Nothing_is_saved_outside_work()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    private static async Task<Outcome<Nothing>> DoAsync(
        TestKith kith, string role, PersonId[] about, string why, Func<WorkInHand, Task<Outcome<Nothing>>> run)
    {
        await using var scope = kith.ActingAs(kith.NorthernIreland[role]);
        return await scope.ServiceProvider.GetRequiredService<Kith.Platform.Work.Work>().DoAsync(Restrict, About.These(about), why, run);
    }

    private static async Task<PersonId> ChildAsync(TestKith kith, TestAgency? of = null)
    {
        var id = kith.Clock.New<PersonId>();
        await kith.PutAsync(new Person { Id = id, LeadId = id, AgencyId = (of ?? kith.NorthernIreland).Id, GivenName = "Amy", FamilyName = "Example" });
        return id;
    }
}
