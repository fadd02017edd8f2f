using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Kith.Record.Facts;
using Kith.Team.Allocation;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Team;

/// <summary>A manager gives a family a worker.</summary>
public sealed class AllocateWorkerTests
{
    [Fact]
    public async Task The_manager_chooses_on_the_page_and_the_worker_hears_of_it()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var sam = await story.Trust.AddUserAsync(kith, "social-worker", "Sam Obi");
        var browser = kith.SignedIn(story.Manager);
        await browser.OpenAsync("/allocation");
        Assert.Contains("1 family waits for a worker, with 2 children. The longest wait is 0 days.", browser.Page.Text);
        await browser.FollowAsync("Kelly family");
        Assert.Contains("Sam Obi", browser.Page.Text);
        await browser.SubmitAsync(
            [("Worker", sam.Id.Value.ToString()), ("Why", "Knows the school"), ("ToldWay", "phone"), ("ToldOn.Day", "2"), ("ToldOn.Month", "3"), ("ToldOn.Year", "2026")], "Allocate");
        Assert.Contains("Sam Obi is the worker of Kelly family", browser.Page.Text);
        Assert.Contains("Every child has a worker", browser.Page.Text);

        var mine = await story.AskAsync<WorkerOf, IReadOnlyList<AllocatedWorker>>(sam, w => w.ChildrenOfAsync(story.Trust.Id, sam.Id, CancellationToken.None));
        Assert.Equal(story.Children.Select(c => c.Id).ToHashSet(), mine.Select(m => m.Child).ToHashSet());
        await using var scope = kith.Services.CreateAsyncScope();
        var message = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Message>().SingleAsync(m => m.ToUser == sam.Id);
        Assert.Contains("/handovers/", message.Body);
    }

    [Fact]
    public async Task Everything_left_empty_is_said_at_once_and_nothing_is_lost()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var browser = kith.SignedIn(story.Manager);
        await browser.OpenAsync($"/allocation/{story.Need.Value}");
        await browser.SubmitAsync([("ToldOn.Day", "2")], "Allocate");
        Assert.Contains(browser.Page.Errors, e => e.Contains("must include", StringComparison.Ordinal));
        Assert.Equal("2", browser.Page.The("[name='ToldOn.Day']").GetAttribute("value"));
    }

    [Fact]
    public async Task The_family_is_told_first_or_the_reason_why_not_is_given()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var worker = story.Trust["social-worker"];
        async Task<string> RefusedFieldAsync(FamilyTold told) => Assert.Single(Assert.IsType<Outcome<HandoverId>.Invalid>(await story.AllocateAsync(worker, told: told)).Problems).Key;

        Assert.Equal("ToldWay", await RefusedFieldAsync(new(null)));
        Assert.Equal("ToldOn", await RefusedFieldAsync(new("phone")));
        Assert.Equal("ToldOn", await RefusedFieldAsync(new("phone", new DateOnly(2026, 3, 4))));
        Assert.Equal("NotToldBecause", await RefusedFieldAsync(new("not-told")));
        Assert.Equal("Reader", await RefusedFieldAsync(new("text", Reader: story.Mother.Id)));
        Assert.IsType<Outcome<HandoverId>.Done>(await story.AllocateAsync(worker, told: new("not-told", NotToldBecause: "unsafe")));
    }

    [Fact]
    public async Task A_text_goes_to_the_mother_only_when_she_said_texts_are_safe()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        await story.KnowAsync((Subject.Of(story.Mother.Id), "person.phone", "07700 900123"), (Subject.Of(story.Mother.Id), "person.safe-contact", "phone"));
        var worker = story.Trust["social-worker"];
        Assert.IsType<Outcome<HandoverId>.Invalid>(await story.AllocateAsync(worker, told: new("text", Reader: story.Mother.Id)));
        await story.KnowAsync((Subject.Of(story.Mother.Id), "person.safe-contact", "text,phone"));
        Assert.IsType<Outcome<HandoverId>.Done>(await story.AllocateAsync(worker, told: new("text", Reader: story.Mother.Id)));
        await using var scope = kith.Services.CreateAsyncScope();
        var sent = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Message>().SingleAsync(m => m.Channel == Channel.Sms);
        Assert.Equal("07700 900123", sent.To);
        Assert.Contains(worker.Name, sent.Body);
        Assert.DoesNotContain("Child1", sent.Body);
    }

    [Fact]
    public async Task A_reason_is_required_and_a_change_needs_its_own()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var (ann, ben) = (await story.Trust.AddUserAsync(kith, "social-worker", "Ann Lee"), await story.Trust.AddUserAsync(kith, "social-worker", "Ben Roe"));
        Assert.Contains("why", Assert.IsType<Outcome<HandoverId>.Invalid>(await story.AllocateAsync(ann, why: " ")).Problems.Keys);
        await story.AllocatedAsync(ann);
        Assert.Equal(AllocateWorker.AlreadyMet, Assert.IsType<Outcome<HandoverId>.Refused>(await story.AllocateAsync(ben)).Why);
        await story.NeedsWorkerAsync();
        Assert.Contains("EndReason", Assert.IsType<Outcome<HandoverId>.Invalid>(await story.AllocateAsync(ben)).Problems.Keys);
    }

    [Fact]
    public async Task Three_changes_of_worker_make_three_handovers_and_the_chronology_names_each()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var names = new[] { "Ann Lee", "Ben Roe", "Cat Orr", "Dan Kane" };
        var handovers = new List<HandoverId>();
        foreach (var name in names)
        {
            if (handovers.Count > 0) await story.NeedsWorkerAsync();
            handovers.Add(await story.AllocatedAsync(await story.Trust.AddUserAsync(kith, "social-worker", name), handovers.Count > 0 ? "caseload" : null));
            kith.Clock.Advance(TimeSpan.FromDays(30));
        }

        Assert.Equal(4, handovers.Distinct().Count());
        var now = await story.AskAsync<WorkerOf, IReadOnlyDictionary<PersonId, AllocatedWorker>>(story.Manager, w => w.PeopleAsync(story.Trust.Id, [story.Children[0].Id], CancellationToken.None));
        Assert.Equal(("Dan Kane", 4), (now[story.Children[0].Id].Name, now[story.Children[0].Id].HowManieth));
        await using var scope = kith.Services.CreateAsyncScope();
        var kinds = scope.ServiceProvider.GetRequiredService<EventKinds>();
        var events = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<HistoryEvent>().Where(e => e.Code == "allocation.worker-allocated").OrderBy(e => e.Seq).ToListAsync();
        Assert.Equal(4, events.Count);
        Assert.Contains("Dan Kane (Assessment team) allocated after Cat Orr (To share work out fairly)", kinds.Find(events[3].Code)!.Read(events[3].Payload));
        Assert.Equal("Dan Kane became your worker", kinds.Find(events[3].Code)!.ReadPlain(events[3].Payload));
    }

    [Fact]
    public async Task The_outgoing_worker_sees_the_family_until_the_note_must_be_finished_and_not_after()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var (ann, ben) = (await story.Trust.AddUserAsync(kith, "social-worker", "Ann Lee"), await story.Trust.AddUserAsync(kith, "social-worker", "Ben Roe"));
        await story.AllocatedAsync(ann);
        await story.NeedsWorkerAsync();
        await story.AllocatedAsync(ben, "left");
        Task<IReadOnlyDictionary<PersonId, Kith.Platform.Access.Sight>> SightAsync() => story.AskAsync<IReach, IReadOnlyDictionary<PersonId, Kith.Platform.Access.Sight>>(ann, r => r.OfAsync(
            new Actor(ann.Id, ann.Name, story.Trust.Id, story.Trust.Place, "social-worker", ReachKind.Own, new HashSet<string>(), []), [story.Children[0].Id], CancellationToken.None));
        Assert.Equal(Kith.Platform.Access.Sight.InReach, (await SightAsync())[story.Children[0].Id]);
        kith.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(Kith.Platform.Access.Sight.OutOfReach, (await SightAsync())[story.Children[0].Id]);
    }

    [Fact]
    public async Task After_a_complaint_the_outgoing_worker_sees_nothing_from_that_moment()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var (ann, ben) = (await story.Trust.AddUserAsync(kith, "social-worker", "Ann Lee"), await story.Trust.AddUserAsync(kith, "social-worker", "Ben Roe"));
        await story.AllocatedAsync(ann);
        await story.NeedsWorkerAsync();
        await story.AllocatedAsync(ben, "complaint");
        var alone = new Actor(ann.Id, ann.Name, story.Trust.Id, story.Trust.Place, "social-worker", ReachKind.Own, new HashSet<string>(), []);
        var sight = await story.AskAsync<IReach, IReadOnlyDictionary<PersonId, Kith.Platform.Access.Sight>>(ann, r => r.OfAsync(alone, [story.Children[0].Id], CancellationToken.None));
        Assert.Equal(Kith.Platform.Access.Sight.OutOfReach, sight[story.Children[0].Id]);
    }

    [Fact]
    public async Task A_manager_of_another_team_or_agency_cannot_allocate()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var worker = story.Trust["social-worker"];
        Assert.IsType<Outcome<HandoverId>.NotFound>(await story.AllocateAsync(worker, manager: kith.England["team-manager"]));
        Assert.IsType<Outcome<HandoverId>.NotAllowed>(await story.AllocateAsync(worker, manager: worker));
        var other = await OtherManagerAsync(kith, story);
        Assert.IsType<Outcome<HandoverId>.NotFound>(await story.AllocateAsync(worker, manager: other));
    }

    private static async Task<Kith.Record.Users.User> OtherManagerAsync(TestKith kith, WaitingStory story)
    {
        // A manager of no team here: the same role, without the team.
        var user = new Kith.Record.Users.User { Id = kith.Clock.New<UserId>(), AgencyId = story.Trust.Id, Name = "Other Manager", Role = "team-manager", Email = "other.manager@example.org" };
        await kith.PutAsync(user);
        return user;
    }
}
