using Kith.Kernel;
using Kith.Record.Practice.Team;
using Kith.Team.Allocation;
using Kith.Team.Workforce;
using Kith.Tests.Support;

namespace Kith.Tests.Team;

/// <summary>Loads are added up with their reasons, and every place in the order says why.</summary>
public sealed class SuggestTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);
    private static readonly WorkloadRules Rules = TestKith.Practice["northern-ireland"].Workload;
    private static readonly FamilyId Kelly = FamilyId.From(Guid.Parse("00000000-0000-7000-8000-000000000001"));

    private static Worker Called(string name, string town = "Exampleton", string languages = "", Period? away = null, int time = 100, DateOnly? newly = null) => new(
        UserId.From(Guid.Parse($"00000000-0000-7000-8000-{name.GetHashCode(StringComparison.Ordinal) & 0xffffff:x12}")), name, null, default, time, null,
        languages.Split(',').ToHashSet(StringComparer.Ordinal), town, newly, away is { } a ? [a] : []);

    private static ChildAtWork Child(int n, FamilyId? family = null, string stage = "assessment", string? legal = null, string? language = null, string? town = "Exampleton", DateOnly? since = null) =>
        new(PersonId.From(Guid.Parse($"00000000-0000-7000-9000-{n:x12}")), family ?? Kelly, stage, legal, language, town, since ?? new DateOnly(2025, 1, 1));

    private static FamilyId Family(int n) => FamilyId.From(Guid.Parse($"00000000-0000-7000-a000-{n:x12}"));

    private static Load Weighed(Worker worker, params ChildAtWork[] children) => Weigh.Of(worker, children, Rules, code => code, Today);

    private static IReadOnlyList<Suggestion> Ordered(params Candidate[] candidates) => Suggest.Order(candidates, [Child(1, language: "pol"), Child(2, language: "pol")], Rules, _ => "Polish", Today);

    [Fact]
    public void A_load_is_what_its_weights_add_up_to()
    {
        var load = Weighed(Called("Ann"), Child(1, stage: "protection", legal: "interim-care", language: "pol", town: "Farville", since: Today), Child(2, stage: "assessment"));
        Assert.Equal(load.Weights.Sum(w => w.Points), load.Points);
        Assert.Equal(Rules.Stages["protection"].Points + (Rules.Stages["assessment"].Points / 2) + Rules.Court + Rules.Travel + Rules.Language + Rules.NewFamily, load.Points);
        Assert.Contains(load.Weights, w => w.Says == "Travel to Farville");
        Assert.Contains(load.Weights, w => w.Says == "Before the court");
    }

    [Fact]
    public void Part_time_and_newly_qualified_carry_less()
    {
        Assert.Equal(Rules.Capacity, Weigh.Capacity(Called("Ann"), Rules, Today));
        Assert.Equal(Rules.Capacity / 2, Weigh.Capacity(Called("Ann", time: 50), Rules, Today));
        Assert.Equal(Rules.Capacity * Rules.NewlyQualifiedPercent / 100, Weigh.Capacity(Called("Ann", newly: Today), Rules, Today));
        Assert.Equal(Rules.Capacity, Weigh.Capacity(Called("Ann", newly: Today.AddDays(-1)), Rules, Today));
    }

    [Fact]
    public void Every_place_says_what_puts_it_above_the_next()
    {
        var full = Enumerable.Range(10, 12).Select(n => Child(n, Family(n))).ToList();
        var order = Ordered(
            new(Called("Away Ann", away: new Period(Today, Today.AddDays(5))), [], new DateOnly(2025, 6, 1)),
            new(Called("Full Finn"), full, new DateOnly(2025, 6, 1)),
            new(Called("Knows Kay"), [Child(50, Family(50))], new DateOnly(2025, 6, 1)),
            new(Called("Polish Pat", languages: "pol"), [], null),
            new(Called("Near Nell"), [], null),
            new(Called("Far Fred", town: "Farville"), [], null),
            new(Called("Far Gus", town: "Farville"), [Child(60, Family(60))], null));
        Assert.Equal(["Knows Kay", "Polish Pat", "Near Nell", "Far Fred", "Far Gus", "Full Finn", "Away Ann"], order.Select(s => s.Worker.Name));
        Assert.Equal(
            ["Above Polish Pat, who does not know this family", "Above Near Nell, who does not speak the family's language", "Above Far Fred, who has further to travel",
             "Above Far Gus, who would have 5 points less room", "Above Full Finn, who would be over capacity", "Above Away Ann, who is away", "Everybody above has more that speaks for them"],
            order.Select(s => s.Place));
        Assert.Contains("Has worked with this family before, until 1 June 2025", order[0].For);
        Assert.Contains("Speaks Polish", order[1].For);
        Assert.Contains("Away until 8 March 2026", order[^1].Against);
    }

    [Fact]
    public void Before_and_after_differ_by_what_the_family_weighs()
    {
        var one = Assert.Single(Ordered(new Candidate(Called("Ann", languages: "pol"), [Child(9, Family(9))], null)));
        Assert.Equal(4, one.Before.Points);
        Assert.Equal(4 + 4 + 2 + Rules.NewFamily, one.After.Points);
        Assert.Equal("4 of 40 points: plenty of room", one.Before.Says);
        Assert.Equal("The only worker of the team", one.Place);
    }

    [Fact]
    public void Over_capacity_is_said_and_does_not_take_the_worker_off_the_list()
    {
        var one = Assert.Single(Ordered(new Candidate(Called("Ann"), [.. Enumerable.Range(10, 12).Select(n => Child(n, Family(n)))], null)));
        Assert.True(one.After.IsOver);
        Assert.Contains(one.Against, a => a.StartsWith("Would be", StringComparison.Ordinal) && a.EndsWith("over capacity", StringComparison.Ordinal));
    }
}
