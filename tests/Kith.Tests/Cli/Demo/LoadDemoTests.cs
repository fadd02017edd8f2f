using System.Text.RegularExpressions;
using Kith.Cli.Demo.Leaders;
using Kith.Journey.Assessment;
using Kith.Journey.FrontDoor;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Journey.Plans;
using Kith.Journey.Visits;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.SamePerson;
using Kith.Record.Users;
using Kith.Sight.Engagement;
using Kith.Sight.Engagement.Sample;
using Kith.Sight.Reform;
using Kith.Sight.Reform.Meetings;
using Kith.Sight.Reform.Pilots;
using Kith.Sight.Reform.Trusts;
using Kith.Team.Allocation;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Cli.Demo;

/// <summary>What everybody sees first: the fictional region and its stories. Tests that only look share one.</summary>
public sealed partial class LoadDemoTests(LoadDemoTests.Standing standing) : IClassFixture<LoadDemoTests.Standing>
{
    [Fact]
    public async Task Every_story_is_played_to_its_end_and_leaves_somebody_work_to_do_today()
    {
        var demo = standing.Demo;
        Assert.Contains("SYNTHETIC", demo.Says, StringComparison.Ordinal);
        Assert.Contains("7 agencies and 9 stories", demo.Says, StringComparison.Ordinal);
        var (referrals, waiting, assessments, plans, overdue) = await demo.LookAsync(async db => (
            await db.Set<Referral>().ToListAsync(), await db.Set<WorkerNeed>().CountAsync(n => n.EndedAt == null), await db.Set<Assessment>().ToListAsync(),
            await db.Set<Plan>().ToListAsync(), await db.Set<Promise>().CountAsync(p => p.KeptAt == null && p.NotKeptAt == null && p.ByWhen < new DateOnly(2026, 11, 20))));
        Assert.Equal([ReferralStatus.New, ReferralStatus.Checking, ReferralStatus.WaitingForInformation], referrals.Select(r => r.Status).Distinct().Where(s => s != ReferralStatus.Decided).Order());
        Assert.Equal(1, waiting);
        Assert.Contains(assessments, a => a.ApprovedAt is null);
        Assert.Contains(assessments, a => a.ApprovedAt is not null);
        Assert.Equal(["early-help", "in-need"], plans.Where(p => p.AgreedAt is not null).Select(p => p.Kind).Order(StringComparer.Ordinal));
        Assert.True(overdue > 0);
    }

    [Fact]
    public async Task The_change_of_worker_the_near_miss_and_the_readings_are_in_the_record()
    {
        var demo = standing.Demo;
        var (pair, handover, visits, glass, reads, corrected) = await demo.LookAsync(async db => (
            await db.Set<LookedAt>().SingleAsync(), await db.Set<Handover>().SingleAsync(h => h.FromWorkerId != null), await db.Set<Visit>().CountAsync(), await db.Set<BrokenGlass>().CountAsync(),
            await db.Set<ReadEntry>().CountAsync(), await db.Set<HistoryEvent>().CountAsync(e => e.Code == RecordFacts.Corrected.Code)));
        Assert.True(pair.NotTheSame);
        Assert.NotNull(handover.OpenedAt);
        Assert.True(visits >= 12);
        Assert.Equal(1, glass);
        Assert.True(reads > 10);
        Assert.True(corrected > 0);
    }

    [Fact]
    public async Task The_programme_of_reform_is_half_way_and_what_people_said_is_answered_in_public()
    {
        var demo = standing.Demo;
        var (dues, risks, readings, exercise, held, coded, answers) = await demo.LookAsync(async db => (
            await db.Set<DueDate>().Where(d => d.ReplacedAt == null).ToListAsync(), await db.Set<ProgrammeRisk>().CountAsync(r => r.ReplacedAt == null), await db.Set<BenefitReading>().CountAsync(),
            await db.Set<Exercise>().SingleAsync(e => e.Kind == ExerciseKind.Workshops), await db.Set<Response>().CountAsync(r => r.State == ReadState.Held), await db.Set<Coding>().CountAsync(), await db.Set<Answer>().CountAsync(a => a.Evidence == null)));
        Assert.Equal(7, dues.Count);
        Assert.Single(dues, d => d.MetOn is not null);
        Assert.Contains(dues, d => d.Ref == "2.1" && d.Written == "September 2026" && d.MetOn is null); // overdue on the day of the demo
        Assert.Equal((3, 5), (risks, readings));
        var (bodies, meetings, promises, pilots, stuck) = await demo.LookAsync(async db => (
            await db.Set<ProgrammeBody>().CountAsync(b => b.ReplacedAt == null), await db.Set<BoardMeeting>().Where(m => m.ReplacedAt == null).ToListAsync(), await db.Set<ProgrammePromise>().Where(p => p.ReplacedAt == null).ToListAsync(),
            await db.Set<Pilot>().Where(p => p.ReplacedAt == null).ToListAsync(), await db.Set<BodyStatus>().CountAsync(s => s.ReplacedAt == null && s.Stands == BodyStands.Stuck)));
        Assert.Equal((5, 1), (bodies, stuck));
        Assert.Equal(["Held, minutes not agreed", "Minutes agreed", "Planned"], meetings.Select(m => m.Says).Order());
        Assert.Equal(["Done", "Late", "Open"], promises.Select(p => p.Says(new(2026, 11, 20))).Order());
        Assert.Equal([PilotStands.Running, PilotStands.ToDecide, PilotStands.Decided], pilots.Select(p => p.StandsOn(new(2026, 11, 20))).Order());
        Assert.NotNull(exercise.PublishedAt);
        Assert.True(exercise.IsOpen(new(2026, 11, 20)));
        Assert.Equal((0, 17, 4), (held, coded, answers));
    }

    [Theory]
    [InlineData("ardmore", "Noreen Gilhooly"), InlineData("wendshire", "Kate Winslade")]
    public async Task The_panel_has_a_request_of_every_kind_and_one_worry_went_on_to_the_front_door(string slug, string coordinator)
    {
        var (panel, passed, mayDecide) = await standing.Demo.LookAsync(async db =>
        {
            var agency = await db.Set<Agency>().SingleAsync(a => a.Slug == slug);
            var user = await db.Set<User>().SingleAsync(u => u.AgencyId == agency.Id && u.Name == coordinator);
            return (await db.Set<Referral>().Where(r => r.AgencyId == agency.Id && r.Route == ReferralRoute.Panel).ToListAsync(),
                await db.Set<Passing>().Where(p => p.AgencyId == agency.Id).Join(db.Set<Referral>(), p => p.ReferralId, r => r.Id, (p, r) => new { p.To, p.ByName, r.Route, r.Status }).SingleAsync(),
                TestKith.Practice[agency.Place].Roles[user.Role].Permissions.Contains(DecideReferral.HelpAction.Permission));
        });
        Assert.True(mayDecide);
        Assert.Equal([ReferralStatus.New, ReferralStatus.Checking, ReferralStatus.Decided], panel.Select(r => r.Status).Order());
        Assert.Equal(FrontDoorDecision.EarlyHelp, panel.Single(r => r.DecidedAt is not null).Decision);
        Assert.Equal((ReferralRoute.FrontDoor, coordinator, ReferralRoute.FrontDoor, ReferralStatus.New), (passed.To, passed.ByName, passed.Route, passed.Status));
    }

    [Fact]
    public async Task The_workshops_say_whom_they_wanted_to_hear_and_parents_lead_an_inquiry_with_one_answer_to_come()
    {
        var (sample, fathers, inquiry, forum, findings) = await standing.Demo.LookAsync(async db =>
        {
            var led = await db.Set<Exercise>().SingleAsync(e => e.Kind == ExerciseKind.FamilyInquiry);
            return (await db.Set<SamplePart>().CountAsync(p => p.ReplacedAt == null), await db.Set<Kith.Sight.Engagement.Attendance>().SingleAsync(a => a.GroupName == "Fathers" && a.Came != null),
                led, await db.Set<Forum>().SingleAsync(f => f.Id == led.LedByForum), await db.Set<Answer>().Where(a => a.ExerciseId == led.Id && a.ReplacedAt == null).ToListAsync());
        });
        Assert.Equal((4, 0), (sample, fathers.Came));
        Assert.Equal(("Parents' forum", "The board of Ardmore Trust"), (forum.Name, inquiry.CommissionedBy));
        Assert.Equal([false, true], findings.OrderBy(f => f.Number).Select(f => f.Waits));
        Assert.All(findings, f => Assert.NotNull(f.Evidence));
    }

    [Fact]
    public async Task Staff_of_a_trust_say_in_their_own_word_how_an_action_stands()
    {
        var (body, said) = await standing.Demo.LookAsync(async db => (
            await db.Set<ProgrammeBody>().Where(b => b.ReplacedAt == null && b.WrittenBy != null).Join(db.Set<Agency>(), b => b.WrittenBy, a => a.Id, (_, a) => a.Slug).SingleAsync(),
            await db.Set<BodyStatus>().Where(s => s.ReplacedAt == null && s.Own).OrderBy(s => s.Ref).ToListAsync()));
        Assert.Equal("binnian", body);
        Assert.Equal([("1.1", BodyStands.InPlace), ("1.2", BodyStands.UnderWay)], said.Select(s => (s.Ref, s.Stands)));
        Assert.All(said, s => Assert.Equal("Trevor Minchin, Head of service", s.SaidBy));
    }

    [Theory]
    [InlineData("{month -2} and {month 2}", "November 2026 and March 2027")]
    [InlineData("{season 0}, {season -1}, {season 3}", "Winter 2026, Winter 2026, Spring 2027")]
    [InlineData("{year -1} to {year 1}", "2026 to 2028")]
    [InlineData("{day -31}", "2026-12-15")]
    [InlineData("{month}", "{month}")]
    public void Dates_of_a_plan_are_written_relative_to_today(string told, string written) => Assert.Equal(written, TellWritten.Of(told, new(2027, 1, 15)));

    [Fact]
    public async Task A_simulated_year_is_as_near_to_the_published_figures_as_it_says_and_one_without_a_year_is_not()
    {
        await using var demo = await LoadedDemo.LoadAsync(scale: "1k");
        var (code, says, _) = await demo.RunAsync("demo", "check", "--scale", "1k", "--as-at", "2026-11-20");
        Assert.True(code == 0, says);
        Assert.Contains("Every figure is near", says, StringComparison.Ordinal);
        var (wrong, far, _) = await demo.RunAsync("demo", "check", "--scale", "10k", "--as-at", "2026-11-20");
        Assert.Equal(1, wrong);
        Assert.Contains("too far", far, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_holds_afterwards()
    {
        var demo = standing.Demo;
        Assert.Equal(0, (await demo.RunAsync("history", "verify")).Code);
    }

    // The second load joins its tables in another way: what is written must not follow the order in which a database happens to give its rows.
    [Fact]
    public async Task The_same_seed_and_day_give_the_same_record_and_another_day_another()
    {
        await using var one = await LoadedDemo.LoadAsync();
        await using var same = await LoadedDemo.LoadAsync(plans: "-c enable_nestloop=off");
        await using var later = await LoadedDemo.LoadAsync("2026-11-24");
        Assert.Equal(await HeadsAsync(one), await HeadsAsync(same));
        Assert.NotEqual(await HeadsAsync(one), await HeadsAsync(later));
    }

    // Two hands play it at the same time: which of them is ahead must not show.
    [Fact]
    public async Task The_same_seed_and_day_give_the_same_year()
    {
        await using var one = await LoadedDemo.LoadAsync(scale: "1k");
        await using var same = await LoadedDemo.LoadAsync(scale: "1k");
        Assert.Equal(await HeadsAsync(one), await HeadsAsync(same));
        Assert.Equal(await PairsAsync(one), await PairsAsync(same));
    }

    [Fact]
    public async Task A_database_that_holds_agencies_is_refused_and_told_what_to_do()
    {
        var demo = standing.Demo;
        var (code, says, _) = await demo.RunAsync("demo", "load");
        Assert.Equal(1, code);
        Assert.Contains("Point Kith__Database at an empty one", says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_in_it_can_be_reached_or_found_in_the_real_world()
    {
        var demo = standing.Demo;
        var (facts, users, messages) = await demo.LookAsync(async db => (
            await db.Set<Fact>().Where(f => f.Value != null).Select(f => new { f.FactId, f.Value }).ToListAsync(), await db.Set<User>().ToListAsync(), await db.Set<Message>().ToListAsync()));
        Assert.All(facts.Where(f => f.FactId.EndsWith(".phone", StringComparison.Ordinal)), f => Assert.Matches(DramaPhone(), f.Value!));
        Assert.All(facts.Where(f => f.FactId.EndsWith(".postcode", StringComparison.Ordinal)), f => Assert.Matches(NoPostcode(), f.Value!));
        Assert.All(facts.Where(f => f.FactId.EndsWith(".email", StringComparison.Ordinal)).Select(f => f.Value!).Concat(users.Select(u => u.Email)), e => Assert.EndsWith("example.org", e, StringComparison.Ordinal));
        Assert.All(users.Select(u => u.Phone).OfType<string>(), p => Assert.Matches(DramaPhone(), p));
        Assert.All(messages.Where(m => m.Channel == Channel.Email), m => Assert.EndsWith("example.org", m.To, StringComparison.Ordinal));
    }

    /// <summary>A demo that nothing is written into.</summary>
    public sealed class Standing : IAsyncLifetime
    {
        internal LoadedDemo Demo { get; private set; } = null!;

        /// <inheritdoc/>
        public async ValueTask InitializeAsync() => Demo = await LoadedDemo.LoadAsync();

        /// <inheritdoc/>
        public ValueTask DisposeAsync() => Demo.DisposeAsync();
    }

    private static Task<string> HeadsAsync(LoadedDemo demo) => demo.LookAsync(async db =>
        string.Join(' ', (await db.Set<HistoryHead>().OrderBy(h => h.AgencyId).Select(h => h.Hash).ToListAsync()).Select(Convert.ToHexString)));

    private static Task<List<(PersonId, PersonId)>> PairsAsync(LoadedDemo demo) => demo.LookAsync(async db =>
        (await db.Set<SuggestedPair>().OrderBy(p => p.OneId).ThenBy(p => p.OtherId).Select(p => new { p.OneId, p.OtherId }).ToListAsync()).ConvertAll(p => (p.OneId, p.OtherId)));

    [GeneratedRegex("^(07700 ?900 ?[0-9]{3}|028 9649 6[0-9]{3}|01632 960[0-9]{3})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DramaPhone();

    [GeneratedRegex("^(BT99|ZZ99) [0-9][A-Z]{2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoPostcode();
}
