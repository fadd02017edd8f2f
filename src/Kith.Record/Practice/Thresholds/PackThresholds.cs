using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice.Thresholds;

/// <summary>Reads the guidance on thresholds and checks that every reference in it leads somewhere.</summary>
internal static class PackThresholds
{
    public static ThresholdGuide? Read(PackNode? file, CodeLists codes) => file?.Map(map =>
    {
        var routes = map.Items("routes").ById(Route, r => r.Id);
        var levels = map.Items("levels").Select(i => i.Map(Level)).OfType<ThresholdLevel>().GroupBy(l => l.Number).ToDictionary(g => g.Key, g => g.First());
        var areas = map.Items("areas").ById(a => new ThresholdArea(a.Text("id"), a.Text("says")), a => a.Id);
        var context = new Context(routes, levels, areas, codes.ById.TryGetValue("concerns", out var list) ? list : new("concerns", new Dictionary<string, Code>()));
        foreach (var missing in RouteIds.All.Where(r => !routes.ContainsKey(r))) map.Owner.Wrong($"the route '{missing}' is missing. Add it under routes");
        foreach (var level in levels.Values.Where(l => !routes.ContainsKey(l.Route))) map.Owner.Wrong($"level {level.Number} takes the route '{level.Route}', which is not there. Correct it");
        foreach (var missing in new[] { 1, 2, 3, 4 }.Where(n => !levels.ContainsKey(n))) map.Owner.Wrong($"level {missing} is missing. Add it under levels");
        var harm = map.Need("speaks-of-harm")?.Map(HarmSigns.Read) ?? new(0, [], [], []);
        foreach (var area in harm.Areas.Where(a => !areas.ContainsKey(a))) map.Owner.Wrong($"speaks-of-harm names the area '{area}', which is not there. Choose from: {string.Join(", ", areas.Keys)}");
        foreach (var answer in harm.Answers.Where(a => codes.ById.TryGetValue("family-concerns", out var answers) && !answers.Codes.ContainsKey(a))) map.Owner.Wrong($"speaks-of-harm names '{answer}', which is not in the list family-concerns. Correct it");
        return new ThresholdGuide(
            map.Text("version"), map.Date("from"), map.Text("title"), map.Text("source"), levels, routes, areas,
            [.. map.Items("indicators").ById(i => Indicator(i, context), i => i.Id).Values],
            [.. map.Items("combinations").ById(c => Combination(c, context), c => c.Id).Values], harm);
    });

    private sealed record Context(
        IReadOnlyDictionary<string, ThresholdRoute> Routes, IReadOnlyDictionary<int, ThresholdLevel> Levels,
        IReadOnlyDictionary<string, ThresholdArea> Areas, CodeList Concerns);

    private static ThresholdRoute? Route(PackMap map) => new(map.Text("id"), map.Text("says"), map.Text("next-step"), map.Number("urgency"));

    private static ThresholdLevel? Level(PackMap map) =>
        new(map.Number("level"), map.Text("name"), map.Text("says"), map.Text("family-says"), map.Text("route"));

    private static ThresholdCombination? Combination(PackMap map, Context context) => new(
        map.Text("id"), LevelOf(map, "level", context), map.Number("at-least"), LevelOf(map, "becomes", context), map.Text("words"));

    private static ThresholdIndicator? Indicator(PackMap map, Context context)
    {
        var when = map.Need("when")?.Map(w => When(w, context));
        var indicator = new ThresholdIndicator(
            map.Text("id"), map.Text("area"), LevelOf(map, "level", context), map.Text("words"), when ?? new([], [], null, false, false, null),
            map.TextOrNull("route"), map.TextOrNull("goes-up-if"), map.TextOrNull("goes-down-if"));
        if (!context.Areas.ContainsKey(indicator.Area)) map.Owner.Wrong($"there is no area '{indicator.Area}'. Choose from: {string.Join(", ", context.Areas.Keys)}");
        if (indicator.Route is { } route && !context.Routes.ContainsKey(route)) map.Owner.Wrong($"there is no route '{route}'. Choose from: {string.Join(", ", context.Routes.Keys)}");
        return indicator;
    }

    private static IndicatorWhen? When(PackMap map, Context context)
    {
        var when = new IndicatorWhen(
            Concerns(map, "any", context), Concerns(map, "all", context), map.NumberOrNull("age-under"),
            map.YesNo("unborn"), map.YesNo("disability"), map.NumberOrNull("previous-referrals"));
        if (when is { Any.Count: 0, All.Count: 0, AgeUnder: null, Unborn: false, Disability: false, PreviousReferrals: null })
            map.Owner.Wrong("this indicator would count for every child. Say which facts bring it with 'any: [...]'");
        return when;
    }

    private static IReadOnlyList<string> Concerns(PackMap map, string key, Context context)
    {
        foreach (var node in map.ItemsOrNone(key))
            if (node.Text() is { } code && !context.Concerns.Codes.ContainsKey(code))
                node.Wrong($"'{code}' is not an observed fact of the list 'concerns'. Add it to codes.yaml or correct it");
        return map.Texts(key);
    }

    private static int LevelOf(PackMap map, string key, Context context)
    {
        var level = map.Number(key);
        if (!context.Levels.ContainsKey(level)) map.Owner.Wrong($"there is no level {level}. Choose from: {string.Join(", ", context.Levels.Keys)}");
        return level;
    }
}
