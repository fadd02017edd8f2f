namespace Kith.Cli.Demo.Area;

/// <summary>
/// What of the year before shows in the simulated year: the families who come back, the assessments that were under way, and the children with
/// whom work goes on. A year that started empty would have too few of each. Pure.
/// </summary>
internal sealed class YearBefore(PlaceRates of, AreaRates rates, int agencies, Random chance)
{
    // Longer than any assessment takes: whoever was referred before this was assessed before the year began.
    private const int LongAgo = 80;

    /// <summary>The referrals of the year before.</summary>
    /// <param name="year">The referrals of the year.</param>
    /// <param name="known">How many families of the year were referred in the year before.</param>
    /// <param name="families">How many families the year has: new ones are numbered from here.</param>
    /// <param name="assessments">Children whose assessment is to be completed in the year; null: as many are under way when it begins as when it ends.</param>
    /// <param name="inNeed">Children with whom work is to be open on the last day.</param>
    public List<PlannedReferral> Of(List<PlannedReferral> year, int known, int families, int? assessments, int inNeed)
    {
        var assessed = year.Where(r => r.IsAssessedInYear).Sum(r => r.Children);
        var underWay = assessments is { } wanted ? wanted - assessed : year.Where(r => r.IsAssessed && !r.IsAssessedInYear).Sum(r => r.Children);
        var returning = year.Where(r => r.Again).OrderBy(r => r.Family).TakeLast(known).ToList();
        var carried = AreaPlan.Choose(returning.Select(r => (r.Family, r.Children)), underWay);
        var before = returning.Select(r => carried.Contains(r.Family) ? UnderWay(r.Family, r.Children, r.Day) : LetGo(r)).ToList();

        var missing = underWay - before.Where(r => r.IsAssessedInYear).Sum(r => r.Children);
        before.AddRange(AreaPlan.Sizes(rates, Math.Max(0, missing)).Select(size => UnderWay(families++, size, AreaPlan.Days)));

        var open = year.Where(r => r.IsOpenAtEnd).Sum(r => r.Children);
        before.AddRange(AreaPlan.Sizes(rates, Math.Max(0, inNeed - open)).Select(size => StillHelped(families++, size)));
        return before;
    }

    // Its assessment is completed in the first weeks of the year, and long enough before the family comes back.
    private PlannedReferral UnderWay(int family, int children, int back)
    {
        var takes = Math.Max(3, rates.DaysAt(chance.NextDouble()));
        var ends = chance.Next(Math.Max(1, Math.Min(takes, back - AreaPlan.Rest)));
        return new(family, family % agencies, children, ends - takes, Source(), AreaPlan.NoNeed, takes, false);
    }

    private PlannedReferral LetGo(PlannedReferral back)
    {
        var day = Math.Min(-1, back.Day - AreaPlan.Days + 1 + chance.Next(AreaPlan.Days - AreaPlan.Rest));
        return new(back.Family, back.Agency, back.Children, Math.Min(day, back.Day - AreaPlan.Rest), Source(), back.Decision != AreaPlan.EarlyHelp && chance.NextDouble() < 0.5 ? AreaPlan.EarlyHelp : "no-further-action", null, false);
    }

    private PlannedReferral StillHelped(int family, int children) =>
        new(family, family % agencies, children, -LongAgo - chance.Next(AreaPlan.Days - LongAgo), Source(), AreaPlan.InNeed, rates.DaysAt(chance.NextDouble()), false);

    private string Source()
    {
        var at = chance.NextDouble();
        return of.Sources.First(s => (at -= s.Value) < 0 || s.Key == of.Sources.Keys.Last()).Key;
    }
}
