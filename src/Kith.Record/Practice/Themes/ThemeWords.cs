using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice.Themes;

/// <summary>
/// One idea people of this sector speak of, and how they say it. A codebook's theme takes an idea when its own words name it; a
/// response speaks of it when it holds one of the cues.
/// </summary>
/// <param name="NamedBy">Words by which a codebook's definition names the idea.</param>
/// <param name="Cues">Words that are enough by themselves.</param>
/// <param name="Hints">Words that speak for it, but not alone.</param>
/// <param name="Not">Words that look like a cue and mean something else: they are taken out before the cues are looked for.</param>
public sealed record Idea(string Id, string Says, IReadOnlyList<string> NamedBy, IReadOnlyList<string> Cues, IReadOnlyList<string> Hints, IReadOnlyList<string> Not)
{
    internal static Idea? Read(PackMap map) => new(map.Text("id"), map.Text("says"), map.Texts("named-by"), map.Texts("cues"), map.Texts("hints"), map.Texts("not"));
}

/// <summary>How the sector speaks: <c>themes.yaml</c>. Suggestions of themes are read with it; a practice lead may change it.</summary>
/// <param name="Ideas">Ideas of the sector; those that no theme takes are shown as said and coded nowhere.</param>
/// <param name="Everyday">Ideas of any public service: only there for a codebook that names them.</param>
/// <param name="CommonWords">Words that tell no theme by themselves.</param>
public sealed record ThemeWords(string Source, IReadOnlyDictionary<string, Idea> Ideas, IReadOnlyDictionary<string, Idea> Everyday, IReadOnlyList<string> SmallWords, IReadOnlyList<string> CommonWords)
{
    internal static ThemeWords? Read(PackMap map) => new(map.Text("source"), map.Items("ideas").ById(Idea.Read, i => i.Id), map.Items("everyday").ById(Idea.Read, i => i.Id), map.Texts("small-words"), map.Texts("common-words"));
}
