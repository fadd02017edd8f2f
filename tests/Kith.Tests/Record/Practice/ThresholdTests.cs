using Kith.Record.Practice;
using Kith.Record.Practice.Thresholds;

namespace Kith.Tests.Record.Practice;

public sealed class ThresholdTests
{
    private static readonly PracticePacks Packs = PracticePacks.Load(PracticeFolder.Find());

    public static TheoryData<string> Places => [.. Packs.Places.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void Nothing_seen_is_level_1_and_says_why(string place)
    {
        var reading = Read(place);
        Assert.Equal((1, "advice", false), (reading.Level.Number, reading.Route.Id, reading.Emergency));
        Assert.Contains("not what is written", Assert.Single(reading.Reasons), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void One_early_worry_is_early_help_with_the_words_it_relies_on(string place)
    {
        var reading = Read(place, "came-in-hungry");
        Assert.Equal((2, "early-help"), (reading.Level.Number, reading.Route.Id));
        Assert.Equal("Day-to-day care slips now and then and the family could put it right with some help (because: Came in hungry)", Assert.Single(reading.Reasons));
        Assert.Contains("It happens in most weeks, or the child is losing weight.", reading.WouldRaise);
        Assert.Contains("Level 1 if this turns out not to be so: Came in hungry.", reading.WouldLower);
    }

    [Fact]
    public void Two_early_worries_say_that_a_third_would_raise_the_level_and_a_third_does()
    {
        Assert.Contains("One more worry of level 2 would make it level 3.", Read("england", "came-in-hungry", "bullied").WouldRaise);
        var three = Read("england", "came-in-hungry", "bullied", "death-in-family");
        Assert.Equal(3, three.Level.Number);
        Assert.Contains("Three or more early worries in one family are looked at together", three.Reasons);
        Assert.Contains("Level 2 if this turns out not to be so: Bullied.", three.WouldLower);
    }

    [Fact]
    public void A_bruise_on_a_baby_goes_to_a_strategy_discussion_and_says_what_would_lower_it()
    {
        var reading = Read("northern-ireland", new ObservedFacts(Set("seen-hurt", "parent-says-cannot-cope"), YoungestAge: 0));
        Assert.Equal((4, "strategy"), (reading.Level.Number, reading.Route.Id));
        Assert.Contains(reading.ReliedOn, r => r.IndicatorId == "baby-any-hurt");
        Assert.Empty(reading.WouldRaise);
        Assert.Contains("Level 2 if this turns out not to be so: Has a mark, bruise or injury.", reading.WouldLower);
    }

    [Fact]
    public void The_same_facts_weigh_more_for_a_baby_an_unborn_child_and_a_disabled_child()
    {
        var drinking = Set("parent-drinks");
        Assert.Equal(3, Read("england", new ObservedFacts(drinking, YoungestAge: 9)).Level.Number);
        Assert.Equal(3, Read("england", new ObservedFacts(drinking)).Level.Number);
        Assert.Equal(4, Read("england", new ObservedFacts(drinking, YoungestAge: 0)).Level.Number);
        Assert.Equal(4, Read("england", new ObservedFacts(drinking, Unborn: true)).Level.Number);
        Assert.Equal(2, Read("england", "missed-health").Level.Number);
        Assert.Equal(3, Read("england", new ObservedFacts(Set("missed-health"), Disability: true)).Level.Number);
    }

    [Fact]
    public void Asking_again_and_again_within_a_year_is_itself_a_reason()
    {
        Assert.Equal(1, Read("england", new ObservedFacts(Set(), PreviousReferrals: 2)).Level.Number);
        Assert.Equal(3, Read("england", new ObservedFacts(Set(), PreviousReferrals: 3)).Level.Number);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Danger_now_comes_before_everything_else(string place)
    {
        var reading = Read(place, new ObservedFacts(Set("bullied"), ImmediateDanger: true));
        Assert.Equal((4, "emergency", true), (reading.Level.Number, reading.Route.Id, reading.Emergency));
        Assert.Equal("Somebody is in danger now", reading.Reasons[0]);
        Assert.Contains("Level 2 once nobody is in danger now.", reading.WouldLower);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void No_level_stands_without_its_reasons_and_its_guidance(string place)
    {
        foreach (var concern in Packs[place].Codes["concerns"].Codes.Keys)
            foreach (var second in new[] { "came-in-hungry", "adults-fight", concern })
            {
                var reading = Read(place, concern, second);
                Assert.NotEmpty(reading.Reasons);
                Assert.Equal(("2026-1", new DateOnly(2026, 4, 1)), (reading.GuidanceVersion, reading.GuidanceFrom));
                Assert.True(reading.Level.Number == 1 || reading.WouldLower.Count > 0, $"{concern} and {second} say nothing of what would lower the level");
            }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void More_seen_never_lowers_the_level(string place)
    {
        var concerns = Packs[place].Codes["concerns"].Codes.Keys.ToList();
        foreach (var one in concerns)
            foreach (var two in concerns)
                Assert.True(Read(place, one, two).Level.Number >= Read(place, one).Level.Number, $"{one} with {two}");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_observed_fact_brings_some_words(string place)
    {
        var used = Packs[place].Thresholds.Indicators.SelectMany(i => i.When.Any.Concat(i.When.All)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Packs[place].Codes["concerns"].Offered.Select(c => c.Value).Except(used));
        Assert.True(Packs[place].Thresholds.Indicators.Count >= 30);
    }

    private static HashSet<string> Set(params string[] concerns) => concerns.ToHashSet(StringComparer.Ordinal);

    private static ThresholdReading Read(string place, params string[] concerns) => Read(place, new ObservedFacts(Set(concerns)));

    private static ThresholdReading Read(string place, ObservedFacts observed) => Packs[place].ReadThreshold(observed);
}
