using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice.Team;

/// <summary>Where the work with a child stands, and what that weighs.</summary>
public sealed record StageWeight(string Stage, string Says, int Points)
{
    internal static StageWeight? Read(PackMap map) => new(map.Text("stage"), map.Text("says"), map.Number("points"));
}

/// <summary>A word for how full somebody is, up to and with a percentage of capacity.</summary>
public sealed record FullnessWord(int UpToPercent, string Says)
{
    internal static FullnessWord? Read(PackMap map) => new(map.Number("up-to-percent"), map.Text("says"));
}

/// <summary>What may put one worker above another.</summary>
public enum SuggestBy
{
    /// <summary>At work today.</summary>
    Here,

    /// <summary>Stays within capacity.</summary>
    Capacity,

    /// <summary>Has worked with this family before.</summary>
    KnowsFamily,

    /// <summary>Speaks the family's language.</summary>
    Language,

    /// <summary>Sets out from the family's town.</summary>
    Town,

    /// <summary>Has the most room left.</summary>
    Lightest,
}

/// <summary>How heavy work is, and whom to suggest first: <c>workload.yaml</c>.</summary>
/// <param name="Capacity">Points a full-time worker can carry.</param>
/// <param name="StageOfTeam">Kind of team, as codes write it, to the stage its work stands at unless the record says otherwise.</param>
/// <param name="FurtherChildPercent">What a brother or sister with the same worker weighs, of the full points.</param>
/// <param name="NewFamilyDays">For how many days a family counts as new to a worker.</param>
public sealed record WorkloadRules(
    string Source, bool Checked, int Capacity, int NewlyQualifiedPercent, IReadOnlyDictionary<string, StageWeight> Stages,
    IReadOnlyDictionary<string, string> StageOfTeam, int FurtherChildPercent, int Travel, int Language, int NewFamily, int NewFamilyDays,
    int Court, IReadOnlySet<string> CourtStatuses, IReadOnlyList<FullnessWord> Words, IReadOnlyList<SuggestBy> Order)
{
    /// <summary>"nearly full": how full somebody is who carries <paramref name="points"/>.</summary>
    public string Fullness(int points, int capacity) =>
        (Words.FirstOrDefault(w => points * 100 <= w.UpToPercent * capacity) ?? Words[^1]).Says;

    internal static WorkloadRules? Read(PackMap map)
    {
        var stages = map.Items("stages").ById(StageWeight.Read, s => s.Stage);
        var words = map.Items("words").Select(w => w.Map(FullnessWord.Read)).OfType<FullnessWord>().ToList();
        var order = new List<SuggestBy>();
        foreach (var node in map.Items("suggest-by"))
        {
            if (node.Text() is not { } text) continue;
            if (!Orders.TryGetValue(text, out var by)) node.Wrong($"'{text}' is not something to suggest by. Choose from: {string.Join(", ", Orders.Keys)}");
            else if (order.Contains(by)) node.Wrong($"'{text}' stands here a second time. Remove one of the two");
            else order.Add(by);
        }

        if (words.Count == 0) map.Owner.Wrong("'words' says nothing. Add at least one line with up-to-percent and says");
        if (!words.Select(w => w.UpToPercent).SequenceEqual(words.Select(w => w.UpToPercent).Order())) map.Owner.Wrong("'words' must go from the smallest percentage to the largest. Put them in order");
        var rules = new WorkloadRules(
            map.Text("source"), map.YesNo("checked"), map.Number("capacity"), map.Number("newly-qualified-percent"), stages, ReadTeams(map, stages),
            map.Number("further-child-percent"), map.Number("travel"), map.Number("language"), map.Number("new-family"), map.Number("new-family-days"),
            map.Number("court"), map.Texts("court-statuses").ToHashSet(StringComparer.Ordinal), words, order);
        if (rules.Capacity == 0) map.Find("capacity")?.Wrong("nobody can carry 0 points. Write how many a full-time worker can carry well");
        return rules;
    }

    private static Dictionary<string, string> ReadTeams(PackMap map, IReadOnlyDictionary<string, StageWeight> stages)
    {
        var teams = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Need("stage-of-team")?.Entries() ?? [])
        {
            if (key.Text() is not { } team || value.Text() is not { } stage) continue;
            if (!stages.ContainsKey(stage)) value.Wrong($"there is no stage '{stage}'. Choose from: {string.Join(", ", stages.Keys)}");
            teams[team] = stage;
        }

        return teams;
    }

    private static readonly Dictionary<string, SuggestBy> Orders = new(StringComparer.Ordinal)
    {
        ["here"] = SuggestBy.Here, ["capacity"] = SuggestBy.Capacity, ["knows-family"] = SuggestBy.KnowsFamily,
        ["language"] = SuggestBy.Language, ["town"] = SuggestBy.Town, ["lightest"] = SuggestBy.Lightest,
    };
}
