namespace Kith.Record.Practice.Thresholds;

/// <summary>One set of words relied on, and what was observed that brought them.</summary>
public sealed record ReliedOn(string IndicatorId, string Area, int Level, string Words, IReadOnlyList<string> BroughtBy);

/// <summary>
/// What the guidance says about what was observed: a level only ever with the words it relies on and what would change it.
/// It is guidance: it never blocks, and people decide.
/// </summary>
public sealed record ThresholdReading(
    ThresholdLevel Level, ThresholdRoute Route, bool Emergency, IReadOnlyList<ReliedOn> ReliedOn, IReadOnlyList<string> Reasons,
    IReadOnlyList<string> WouldRaise, IReadOnlyList<string> WouldLower, string GuidanceTitle, string GuidanceVersion, DateOnly GuidanceFrom);

/// <summary>Applies the guidance. The same facts always give the same reading.</summary>
public static class ThresholdReader
{
    // The lowest level is then no finding: a referral that tells of a bruise and ticks nothing must not read as "needs are met".
    private const string NothingTicked = "Nothing that the guidance weighs is ticked yet. It weighs what is ticked, not what is written";

    /// <summary>The level, the words relied on, what would raise or lower it, and the route. <paramref name="says"/> names an observed fact.</summary>
    public static ThresholdReading Read(this ThresholdGuide guide, ObservedFacts observed, Func<string, string> says)
    {
        var (level, relied, combined) = Weigh(guide, observed);
        var route = RouteOf(guide, level, relied, observed);
        var reasons = relied.Where(r => r.Level == level || combined.Any(c => c.Level == r.Level)).Select(r => Reason(r, says)).ToList();
        reasons.AddRange(combined.Where(c => c.Becomes == level).Select(c => c.Words));
        if (observed.ImmediateDanger) reasons.Insert(0, guide.Routes[RouteIds.Emergency].Says);
        if (reasons.Count == 0) reasons.Add(observed.Concerns.Count == 0 ? NothingTicked : guide.Levels[level].Says);
        return new(
            guide.Levels[level], route, route.Id == RouteIds.Emergency, relied, reasons,
            Raising(guide, level, relied), Lowering(guide, observed, level, relied, says), guide.Title, guide.Version, guide.From);
    }

    private static (int Level, List<ReliedOn> Relied, List<ThresholdCombination> Combined) Weigh(ThresholdGuide guide, ObservedFacts observed)
    {
        var relied = new List<ReliedOn>();
        foreach (var indicator in guide.Indicators)
            if (indicator.When.BroughtBy(observed) is { } facts)
                relied.Add(new(indicator.Id, indicator.Area, indicator.Level, indicator.Words, facts));
        var combined = guide.Combinations.Where(c => relied.Count(r => r.Level == c.Level) >= c.AtLeast).ToList();
        var highest = guide.Levels.Keys.Max();
        var level = observed.ImmediateDanger
            ? highest
            : relied.Select(r => r.Level).Concat(combined.Select(c => c.Becomes)).Append(guide.Levels.Keys.Min()).Max();
        return (level, [.. relied.OrderByDescending(r => r.Level)], combined);
    }

    private static ThresholdRoute RouteOf(ThresholdGuide guide, int level, List<ReliedOn> relied, ObservedFacts observed)
    {
        if (observed.ImmediateDanger) return guide.Routes[RouteIds.Emergency];
        var own = guide.Indicators.Where(i => i.Route is not null && relied.Any(r => r.IndicatorId == i.Id)).Select(i => guide.Routes[i.Route!]);
        return own.Append(guide.Routes[guide.Levels[level].Route]).MaxBy(r => r.Urgency)!;
    }

    private static string Reason(ReliedOn relied, Func<string, string> says) =>
        relied.BroughtBy.Count == 0 ? relied.Words : $"{relied.Words} (because: {string.Join("; ", relied.BroughtBy.Select(says))})";

    private static List<string> Raising(ThresholdGuide guide, int level, List<ReliedOn> relied)
    {
        if (level == guide.Levels.Keys.Max()) return [];
        var raising = relied.Where(r => r.Level == level).Select(r => guide.Indicators.First(i => i.Id == r.IndicatorId).GoesUpIf).OfType<string>().ToList();
        foreach (var combination in guide.Combinations.Where(c => c.Becomes > level))
        {
            var missing = combination.AtLeast - relied.Count(r => r.Level == combination.Level);
            if (missing == 1) raising.Add($"One more worry of level {combination.Level} would make it level {combination.Becomes}.");
        }

        return [.. raising.Distinct()];
    }

    /// <summary>Takes each observed fact away in turn: whatever then falls is what the level hangs on.</summary>
    private static List<string> Lowering(ThresholdGuide guide, ObservedFacts observed, int level, List<ReliedOn> relied, Func<string, string> says)
    {
        var lowering = relied.Where(r => r.Level == level).Select(r => guide.Indicators.First(i => i.Id == r.IndicatorId).GoesDownIf).OfType<string>().Distinct().ToList();
        foreach (var concern in observed.Concerns.Order(StringComparer.Ordinal))
        {
            var without = Weigh(guide, observed with { Concerns = observed.Concerns.Where(c => c != concern).ToHashSet(StringComparer.Ordinal) }).Level;
            if (without < level) lowering.Add($"Level {without} if this turns out not to be so: {says(concern)}.");
        }

        if (observed.ImmediateDanger)
        {
            var without = Weigh(guide, observed with { ImmediateDanger = false }).Level;
            if (without < level) lowering.Add($"Level {without} once nobody is in danger now.");
        }

        return lowering;
    }
}

/// <summary>The routes every pack has, by their stable ids.</summary>
public static class RouteIds
{
    /// <summary>Advice to the referrer; nothing is opened.</summary>
    public const string Advice = "advice";
    /// <summary>A hub or early help team, with the family's agreement.</summary>
    public const string EarlyHelp = "early-help";
    /// <summary>A social worker's assessment.</summary>
    public const string Assessment = "assessment";
    /// <summary>Police, health and social work speak at once.</summary>
    public const string Strategy = "strategy";
    /// <summary>Somebody is in danger now.</summary>
    public const string Emergency = "emergency";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Advice, EarlyHelp, Assessment, Strategy, Emergency];
}
