using Kith.Cli.Demo;
using Kith.Cli.Demo.Area;

namespace Kith.Tests.Cli.Demo;

/// <summary>The plan of a simulated year comes out close to the published figures it is drawn to.</summary>
public sealed class AreaPlanTests
{
    private static readonly AreaRates Rates = AreaRates.Load(DemoFolder.Find());

    [Theory]
    [InlineData("northern-ireland", 7_143)]
    [InlineData("england", 2_857)]
    [InlineData("england", 100_000)]
    public void A_year_is_within_5_percent_of_every_figure_it_is_drawn_to(string place, int children)
    {
        var (plan, of) = (AreaPlan.Make(place, children, 3, Rates, seed: 11), Rates.Of(place));
        var year = plan.OfTheYear.ToList();
        var all = year.Sum(r => r.Children);
        Near(of.Referrals * children / 100_000, all);
        Near(of.ChildrenReferred * children / 100_000, year.GroupBy(r => r.Family).Sum(f => f.First().Children));
        Near(of.ReReferred * all, year.Where(r => r.Again).Sum(r => r.Children));
        foreach (var (decision, share) in of.Decisions) Near(share * all, year.Where(r => r.Decision == decision).Sum(r => r.Children));
        foreach (var (source, share) in of.Sources) Near(share * all, year.Where(r => r.Source == source).Sum(r => r.Children));
        Near(of.Unallocated * children / 100_000, year.Where(r => r.Waits).Sum(r => r.Children));
        Near(of.InNeed * children / 100_000, plan.Referrals.Where(r => r.IsOpenAtEnd).Sum(r => r.Children));
        if (of.Assessments is { } assessments) Near(assessments * children / 100_000, plan.Referrals.Where(r => r.IsAssessedInYear).Sum(r => r.Children));
    }

    [Fact]
    public void Assessments_take_as_long_as_the_published_quartiles_say()
    {
        var days = AreaPlan.Make("england", 100_000, 2, Rates, seed: 3).Referrals.Select(r => r.AssessmentDays).OfType<int>().Order().ToList();
        Near(17, days[days.Count / 4]);
        Near(33, days[days.Count / 2]);
        Near(43, days[days.Count * 3 / 4]);
    }

    [Fact]
    public void Whoever_comes_back_was_helped_and_let_go_before()
    {
        var plan = AreaPlan.Make("northern-ireland", 20_000, 5, Rates, seed: 5);
        var first = plan.Referrals.Where(r => !r.Again).ToDictionary(r => r.Family);
        Assert.All(plan.Referrals.Where(r => r.Again), r =>
        {
            Assert.True(r.Day > (first[r.Family].AssessedOn ?? first[r.Family].Day));
            Assert.True(r.Day - first[r.Family].Day <= AreaPlan.Days, "a re-referral comes within a year");
            Assert.NotEqual(AreaPlan.InNeed, first[r.Family].Decision);
            Assert.Equal(first[r.Family].Agency, r.Agency);
        });
    }

    [Fact]
    public void The_same_seed_gives_the_same_year_and_another_seed_another()
    {
        Assert.Equal(AreaPlan.Make("england", 5_000, 2, Rates, 1).Referrals, AreaPlan.Make("england", 5_000, 2, Rates, 1).Referrals);
        Assert.NotEqual(AreaPlan.Make("england", 5_000, 2, Rates, 1).Referrals, AreaPlan.Make("england", 5_000, 2, Rates, 2).Referrals);
    }

    // Within 5 per cent, or within one brother or sister of it where the counts are small.
    private static void Near(double target, double got) => Assert.True(Math.Abs(got - target) <= Math.Max(1, target * 0.05), $"{got} is not near {target:0.0}");
}
