using Kith.Record.Practice.Themes;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Themes;

namespace Kith.Sight.Engagement.Results;

/// <summary>A group's ranked issues in one session.</summary>
public sealed record TopIssues(ExerciseSession? Session, string Group, IReadOnlyList<CodedResponse> Issues);

/// <summary>How many responses of each group speak of a theme.</summary>
/// <param name="ByGroup">In the order of the groups.</param>
public sealed record ThemeRow(string Code, string Name, IReadOnlyList<int> ByGroup)
{
    /// <summary>Of all groups.</summary>
    public int Total => ByGroup.Sum();

    /// <summary>How many groups speak of it.</summary>
    public int Groups => ByGroup.Count(n => n > 0);
}

/// <summary>A word and how often it is said.</summary>
public sealed record SaidWord(string Word, int Times);

/// <summary>What an exercise shows, computed from what people coded. Pure.</summary>
public sealed record ExerciseResults(IReadOnlyList<TopIssues> Top, IReadOnlyList<string> Groups, IReadOnlyList<ThemeRow> Themes, int Coded, int Uncoded, IReadOnlyList<SaidWord> Words)
{
    private const int MostWords = 40, FewestTimes = 2, ShortestWord = 3;

    /// <summary>Themes that all groups, or all but one, speak of.</summary>
    public IEnumerable<ThemeRow> Shared => Themes.Where(t => t.Code != Theme.None && Groups.Count > 1 && t.Groups >= Math.Max(2, Groups.Count - 1));

    /// <summary>Themes that only one group speaks of, with that group.</summary>
    public IEnumerable<(ThemeRow Theme, string Group)> OnlyOne => Themes.Where(t => t.Groups == 1 && Groups.Count > 1).Select(t => (t, Groups[t.ByGroup.ToList().FindIndex(n => n > 0)]));

    /// <summary>The results; <paramref name="suggest"/> stands in for responses nobody coded yet, and is null where only people's coding counts.</summary>
    public static ExerciseResults Of(ExerciseKnown known, ThemeWords words, SuggestThemes? suggest)
    {
        var top = known.Of(SaidKind.Issue).Where(i => i.Row.GroupName is not null).GroupBy(i => (i.Row.SessionNumber, Group: i.Row.GroupName!))
            .Select(g => new TopIssues(known.Sessions.FirstOrDefault(s => s.Number == g.Key.SessionNumber), g.Key.Group, [.. g.OrderBy(i => i.Row.Rank ?? int.MaxValue)])).ToList();
        var coded = known.Codable.Select(r => (Response: r, Codes: r.Codes ?? (suggest is not null && r.Row.Language == "en" ? suggest.For(r.Row.Text).Codes : null))).Where(r => r.Codes is not null).ToList();
        var groups = known.Groups.Where(g => known.Codable.Any(r => r.Row.GroupName == g)).ToList();
        if (groups.Count == 0 || coded.Exists(c => c.Response.Row.GroupName is null)) groups.Add(NoGroup);
        var rows = known.Codebook.Themes.Select(t => t.Code).Append(Theme.None)
            .Select(code => new ThemeRow(code, known.NameOf(code), [.. groups.Select(g => coded.Count(c => (c.Response.Row.GroupName ?? NoGroup) == g && c.Codes!.Contains(code)))])).ToList();
        return new(top, groups, rows, known.Codable.Count(r => r.Codes is not null), known.Codable.Count(r => r.Codes is null), Counted(known.Codable.Select(r => r.Row.Text), words));
    }

    /// <summary>What stands for those who said no group.</summary>
    public const string NoGroup = "No group said";

    // Forms of one word count together and are shown by the form said most.
    private static List<SaidWord> Counted(IEnumerable<string> texts, ThemeWords words)
    {
        var small = words.SmallWords.Concat(words.CommonWords).ToHashSet(StringComparer.Ordinal);
        return [.. texts.SelectMany(Tokens.Of).Where(w => w.Length >= ShortestWord && !small.Contains(w) && !char.IsDigit(w[0])).GroupBy(Tokens.Stem, StringComparer.Ordinal)
            .Select(g => new SaidWord(g.GroupBy(w => w, StringComparer.Ordinal).OrderByDescending(f => f.Count()).ThenBy(f => f.Key, StringComparer.Ordinal).First().Key, g.Count()))
            .Where(w => w.Times >= FewestTimes).OrderByDescending(w => w.Times).ThenBy(w => w.Word, StringComparer.Ordinal).Take(MostWords)];
    }
}
