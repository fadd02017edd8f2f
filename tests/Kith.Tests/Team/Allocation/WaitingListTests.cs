using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.Jobs;
using Kith.Platform.Messages;
using Kith.Record.Users;
using Kith.Team.Allocation;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Team;

/// <summary>When nobody is free, somebody owns the wait.</summary>
public sealed class WaitingListTests
{
    private static readonly DateOnly Tuesday = new(2026, 3, 3);

    private static Task<Outcome<Nothing>> ListAsync(WaitingStory story, Func<WaitingTerms, WaitingTerms>? but = null)
    {
        var terms = new WaitingTerms(story.Need, story.Manager.Id, "medium", Tuesday.AddDays(3), story.Trust["duty-social-worker"].Id, new FamilyTold("phone", Tuesday), 0);
        return story.AskAsync<PutOnWaitingList, Outcome<Nothing>>(story.Manager, l => l.DoAsync(but is null ? terms : but(terms), CancellationToken.None));
    }

    [Fact]
    public async Task Owner_risk_review_day_and_person_to_call_are_all_required()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        var problems = Assert.IsType<Outcome<Nothing>.Invalid>(await ListAsync(story, t => t with { Owner = null, RiskLevel = null, ReviewOn = null, PersonToCall = null })).Problems;
        Assert.Equal(["Owner", "PersonToCall", "ReviewOn", "RiskLevel"], problems.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_day_to_look_again_is_no_later_than_the_clock_and_sooner_at_high_risk()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        Assert.Contains("ReviewOn", Assert.IsType<Outcome<Nothing>.Invalid>(await ListAsync(story, t => t with { ReviewOn = new DateOnly(2026, 3, 11) })).Problems.Keys);
        Assert.Contains("4 March 2026", Assert.IsType<Outcome<Nothing>.Invalid>(await ListAsync(story, t => t with { RiskLevel = "high" })).Problems["ReviewOn"]);
        Assert.IsType<Outcome<Nothing>.Done>(await ListAsync(story, t => t with { ReviewOn = new DateOnly(2026, 3, 10) }));
    }

    [Fact]
    public async Task The_board_shows_owner_days_review_and_person_to_call_and_each_look_is_kept()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        await ListAsync(story);
        kith.Clock.Advance(TimeSpan.FromDays(6));
        var browser = kith.SignedIn(story.Manager);
        await browser.OpenAsync("/allocation");
        Assert.Contains("The longest wait is 6 days", browser.Page.Text);
        Assert.Contains("passed", browser.Page.Text);
        Assert.Contains(story.Trust["duty-social-worker"].Name, browser.Page.Text);
        await browser.FollowAsync("Look again");
        await browser.SubmitAsync([("Note", ""), ("RiskLevel", "high"), ("ReviewOn.Day", "10"), ("ReviewOn.Month", "3"), ("ReviewOn.Year", "2026")], "Save");
        Assert.Equal(["Write what you found"], browser.Page.Errors);
        await browser.SubmitAsync([("Note", "Nana has moved out"), ("Spoke", "yes")], "Save");
        await browser.FollowAsync("Kelly family");
        Assert.Contains("Nana has moved out (spoke with the family)", browser.Page.Text);
        Assert.Contains("High: should not wait", browser.Page.Text);
    }

    [Fact]
    public async Task An_owner_is_reminded_once_a_day_until_somebody_looks()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith);
        await ListAsync(story);
        Task RoundAsync() => kith.Services.GetRequiredService<HouseRounds>().RunAsync("allocation.remind-owners", CancellationToken.None);
        async Task<int> RemindersAsync()
        {
            await using var scope = kith.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Message>().CountAsync(m => m.ToUser == story.Manager.Id && m.Subject.StartsWith("Look again"));
        }

        await RoundAsync();
        Assert.Equal(0, await RemindersAsync());
        kith.Clock.Advance(TimeSpan.FromDays(4));
        await RoundAsync();
        await RoundAsync();
        Assert.Equal(1, await RemindersAsync());
        kith.Clock.Advance(TimeSpan.FromDays(1));
        await RoundAsync();
        Assert.Equal(2, await RemindersAsync());
    }

    [Fact]
    public async Task Unallocated_children_are_counted_without_names_and_those_who_only_change_worker_are_not()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await WaitingStory.BeginAsync(kith, children: 3);
        Task<IReadOnlyList<UnallocatedWait>> CountAsync() => story.AskAsync<UnallocatedChildren, IReadOnlyList<UnallocatedWait>>(story.Manager, u => u.OfAsync(story.Trust.Id, CancellationToken.None));
        Assert.Equal(3, Assert.Single(await CountAsync()).Children);
        await story.AllocatedAsync(story.Trust["social-worker"]);
        Assert.Empty(await CountAsync());
        await story.NeedsWorkerAsync();
        Assert.Empty(await CountAsync());
    }
}
