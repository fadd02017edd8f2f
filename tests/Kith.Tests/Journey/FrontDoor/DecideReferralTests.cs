using Kith.Journey.Assessment.Contracts;
using Kith.Journey.Decisions;
using Kith.Journey.FrontDoor;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Kith.Record.Facts;
using Kith.Team.Allocation;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>Given three brothers and sisters, when a worker decides, then the work goes on and everybody is told.</summary>
public sealed class DecideReferralTests
{
    [Theory]
    [InlineData("northern-ireland")]
    [InlineData("england")]
    public async Task The_school_and_the_mother_are_told_and_the_family_waits_for_a_worker(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var agency = AtTheFrontDoor.In(kith, place);
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, agency);

        var decision = Assert.IsType<Outcome<DecisionId>.Done>(await door.DecideAsync(door.Assessment)).Value;

        var held = await door.LookAsync(db => db.Set<Decision>().SingleAsync());
        Assert.Equal((decision, door.Assessment.Reason, agency["duty-social-worker"].Name), (held.Id, held.Why, held.DecidedByName));
        Assert.Equal(["Erin Testone", "Referrer school of " + agency.Agency.Slug], held.Told.Select(t => t.Whom).Order());
        Assert.All(held.Told, t => Assert.NotNull(t.On));
        Assert.NotEmpty(held.Facts);
        Assert.NotEmpty(held.Challenge);
        var need = await door.LookAsync(db => db.Set<WorkerNeed>().SingleAsync());
        Assert.Equal((agency.Assessment.Id, "medium"), (need.TeamId, need.RiskLevel));
        Assert.Equal(3, await door.LookAsync(db => db.Set<ChildInNeedOfWorker>().CountAsync()));
        Assert.Equal(1, await door.LookAsync(db => db.Set<Kith.Journey.Assessment.Assessment>().CountAsync(a => a.ReferralId == door.Id.Value)));
        var letter = await door.LookAsync(db => db.Set<Message>().OrderByDescending(m => m.PostedAt).FirstAsync(m => m.Channel == Channel.Email && m.Subject.Contains("decided")));
        Assert.Contains("go hungry", letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Amy", letter.Body + letter.Subject, StringComparison.Ordinal);
        Assert.Equal(ReferralStatus.Decided, (await door.AgainAsync()).File.Referral.Status);
    }

    [Fact]
    public async Task A_decision_without_reason_level_or_word_of_who_was_told_is_not_taken()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        var invalid = Assert.IsType<Outcome<DecisionId>.Invalid>(await door.DecideAsync(new(door.Id, door.File.Referral.Version)));
        Assert.Equal(["Level", "Decision", "Reason", "Referrer", "FamilyNotTold"], invalid.Problems.Keys);
        Assert.Equal(0, await door.LookAsync(db => db.Set<Decision>().CountAsync()));
    }

    [Fact]
    public async Task A_letter_to_somebody_whose_safe_way_is_the_telephone_is_refused()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        var mother = door.File.Adults.First(a => a.Lead.GivenName == "Erin").Id;
        var invalid = Assert.IsType<Outcome<DecisionId>.Invalid>(await door.DecideAsync(door.Assessment with { Family = [new("letter", null, mother)] }));
        Assert.Contains("not a safe way", Assert.Single(invalid.Problems.Values), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_family_is_not_told_only_with_a_reason_that_is_kept()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        Assert.IsType<Outcome<DecisionId>.Done>(await door.DecideAsync(door.Assessment with { Family = [], FamilyNotTold = "unsafe" }));
        var told = (await door.LookAsync(db => db.Set<Decision>().SingleAsync())).Told;
        Assert.Contains(told, t => t is { Whom: "The family", On: null, How: "It would put somebody in danger" });
    }

    [Fact]
    public async Task One_child_goes_another_way_with_a_reason_of_its_own()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        var amy = door.File.Siblings.First(s => s.Lead.GivenName == "Amy").Id;
        var differs = new ChildDiffers(amy, "advice", null);
        var invalid = Assert.IsType<Outcome<DecisionId>.Invalid>(await door.DecideAsync(door.Assessment with { Differs = [differs] }));
        Assert.Contains("different for Amy", Assert.Single(invalid.Problems.Values), StringComparison.Ordinal);

        Assert.IsType<Outcome<DecisionId>.Done>(await door.DecideAsync(door.Assessment with { Differs = [differs with { Why = "She lives with her aunt now." }] }));

        var detail = await door.LookAsync(db => db.Set<ReferralDecision>().SingleAsync());
        Assert.Equal(["advice"], detail.Children.Where(c => c.Child == amy).Select(c => c.Decision));
        Assert.Equal(2, await door.LookAsync(db => db.Set<ChildInNeedOfWorker>().CountAsync()));
        Assert.Equal("advice", (await door.LookAsync(db => db.Set<ReferralChild>().SingleAsync(c => c.PersonId == amy))).Decision);
    }

    [Fact]
    public async Task The_second_of_two_who_decide_at_once_hears_of_the_first()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        Assert.IsType<Outcome<DecisionId>.Done>(await door.DecideAsync(door.Assessment));
        var conflict = Assert.IsType<Outcome<DecisionId>.Conflict>(await door.DecideAsync(door.Assessment with { Decision = "no-further-action" }));
        Assert.NotEqual(door.File.Referral.Version, conflict.TheirVersion);
        Assert.Equal("assessment", (await door.AgainAsync()).File.Referral.Decision);
    }

    [Fact]
    public async Task Another_agencys_referral_is_not_found_and_the_attempt_is_logged()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        var stranger = kith.England["duty-social-worker"];
        Assert.IsType<Outcome<DecisionId>.NotFound>(await door.DecideAsync(stranger, door.Assessment));
        Assert.True(await door.LookAsync(db => db.Set<ReadEntry>().AnyAsync(e => e.UserId == stranger.Id && e.Sight == Kith.Platform.Access.Sight.Unknown)));
    }

    [Fact]
    public async Task A_worker_who_may_not_decide_does_not()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        Assert.IsType<Outcome<DecisionId>.NotAllowed>(await door.DecideAsync(kith.NorthernIreland["business-support"], door.Assessment));
    }
}
