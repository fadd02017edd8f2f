using Kith.Record.Practice.Themes;

namespace Kith.Sight.Engagement.Themes;

/// <summary>
/// Suggests themes for responses: offline, always the same, with the words that led to each. Knows the codebook, how the sector speaks
/// (the practice pack), and what people coded before. Built once, asked many times.
/// </summary>
public sealed class SuggestThemes
{
    private const double CueWeight = 1, HintWeight = 0.5, Enough = 1, Sureness = 1.6, NoneSureness = 0.8;
    private readonly Codebook codebook;
    private readonly CueFinder<Pointing> cues = new();
    private readonly CueFinder<string> exceptions = new();
    private readonly IReadOnlyList<Idea> homeless;
    private readonly OwnWords own;
    private readonly LearnedWords learned;

    /// <summary>Makes ready for a codebook.</summary>
    /// <param name="examples">Responses people coded with this codebook; none is well.</param>
    public SuggestThemes(Codebook codebook, ThemeWords words, IReadOnlyCollection<CodedExample> examples)
    {
        this.codebook = codebook;
        var homes = HomesOfIdeas.Of(codebook, words.Ideas.Values);
        homeless = [.. words.Ideas.Values.Where(i => !homes.ContainsKey(i.Id))];
        var known = homes.Values.ToHashSet(StringComparer.Ordinal);
        // A codebook of which the sector knows most is read by the sector's ideas; any other also by those of any public service.
        var everyday = known.Count * 2 > codebook.Themes.Count ? new Dictionary<string, string>() : HomesOfIdeas.Of(codebook, words.Everyday.Values);
        foreach (var (idea, code) in words.Ideas.Values.Select(i => (i, homes.GetValueOrDefault(i.Id))).Concat(words.Everyday.Values.Where(i => everyday.ContainsKey(i.Id)).Select(i => (i, (string?)everyday[i.Id]))))
        {
            var target = code ?? "idea:" + idea.Id;
            Put(target, idea.Cues, CueWeight);
            Put(target, idea.Hints, HintWeight);
            PutExceptions(target, idea.Not);
        }

        foreach (var theme in codebook.Themes)
        {
            Put(theme.Code, theme.Cues, CueWeight);
            PutExceptions(theme.Code, theme.Except);
        }

        own = new(codebook, words, known, CueWeight, HintWeight);
        var coded = examples.Concat(codebook.Themes.SelectMany(t => t.Examples.Select(e => new CodedExample(e, [t.Code])))).ToList();
        learned = LearnedWords.From(coded, Pointed, words);
    }

    /// <summary>What is suggested for a response.</summary>
    public Suggestion For(string text)
    {
        var words = Tokens.Of(text);
        var scores = new SortedDictionary<string, (double Score, SortedSet<string> Because)>(StringComparer.Ordinal);
        foreach (var (code, cue, because, weight) in Pointed(words).Where(p => !learned.Refuses(p.Code, p.Cue)).Concat(learned.Pointing(words)))
        {
            if (!scores.TryGetValue(code, out var so)) so = (0, new(StringComparer.Ordinal));
            // The same words said twice are no second reason.
            if (so.Because.Add(because)) scores[code] = (so.Score + weight, so.Because);
        }

        var found = scores.Where(s => codebook.Find(s.Key) is not null && s.Value.Score >= Enough)
            .Select(s => new SuggestedTheme(s.Key, s.Value.Score, [.. s.Value.Because])).OrderByDescending(t => t.Score).ThenBy(t => Place(t.Code)).ToList();
        var elsewhere = homeless.Where(i => scores.TryGetValue("idea:" + i.Id, out var so) && so.Score >= Enough).Select(i => i.Id).ToList();
        // One hint at one theme alone is better than nothing; how unsure it is stands beside it.
        if (found.Count == 0 && elsewhere.Count == 0 && scores.Where(s => codebook.Find(s.Key) is not null && s.Value.Score >= HintWeight).ToList() is [var only])
        {
            found.Add(new(only.Key, only.Value.Score, [.. only.Value.Because]));
        }

        return new(found, Round(found.Count > 0 ? found.Min(t => Sure(t.Score)) : SureOfNone(scores, elsewhere.Count > 0, words.Length)), elsewhere);
    }

    private int Place(string code) => codebook.Themes.TakeWhile(t => t.Code != code).Count();

    private static double Sure(double score) => 1 - Math.Exp(-Sureness * score);

    // Sure of none when it speaks of something known that has no theme; less when something pointed at a theme, or when it says nothing we know.
    private double SureOfNone(SortedDictionary<string, (double Score, SortedSet<string> Because)> scores, bool known, int length)
    {
        var nearest = scores.Where(s => codebook.Find(s.Key) is not null).Select(s => s.Value.Score).DefaultIfEmpty(0).Max();
        return (known ? 0.9 : length < 2 ? 0.5 : 0.65) * Math.Exp(-NoneSureness * nearest);
    }

    private static double Round(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    private IEnumerable<(string Code, string Cue, string Because, double Weight)> Pointed(string[] words)
    {
        var taken = new Dictionary<string, bool[]>(StringComparer.Ordinal);
        foreach (var (code, _, from, to) in exceptions.Find(words))
        {
            if (!taken.TryGetValue(code, out var mask)) taken[code] = mask = new bool[words.Length];
            Array.Fill(mask, true, from, to - from);
        }

        // Of cues of one theme that overlap, the first and strongest counts: "increased complexity" is not three reasons.
        var used = new Dictionary<string, bool[]>(StringComparer.Ordinal);
        var covered = new HashSet<(string Code, string Word)>();
        foreach (var (value, cue, from, to) in cues.Find(words).OrderByDescending(f => f.Value.Weight).ThenBy(f => f.From).ThenByDescending(f => f.To))
        {
            if (taken.TryGetValue(value.Code, out var mask) && mask.AsSpan(from, to - from).Contains(true)) continue;
            if (!used.TryGetValue(value.Code, out var spent)) used[value.Code] = spent = new bool[words.Length];
            if (spent[from] || spent[to - 1]) continue;
            spent.AsSpan(from, to - from).Fill(true);
            covered.UnionWith(words[from..to].Select(w => (value.Code, w)));
            yield return (value.Code, cue.Written, string.Join(' ', words[from..to]), value.Weight);
        }

        foreach (var said in own.Pointing(words, covered)) yield return said;
    }

    private void Put(string code, IEnumerable<string> written, double weight)
    {
        foreach (var cue in written.Select(Cue.Parse).OfType<Cue>()) cues.Add(cue, new(code, weight));
    }

    private void PutExceptions(string code, IEnumerable<string> written)
    {
        foreach (var cue in written.Select(Cue.Parse).OfType<Cue>()) exceptions.Add(cue, code);
    }

    private readonly record struct Pointing(string Code, double Weight);
}
