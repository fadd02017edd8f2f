using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice.Themes;

/// <summary>A language a response may be in, by its common words.</summary>
public sealed record SpokenLanguage(string Code, string Says, IReadOnlyList<string> Words)
{
    internal static SpokenLanguage? Read(PackMap map) => new(map.Text("code"), map.Text("says"), map.Texts("words"));
}

/// <summary>What holds a response back until somebody has read it for names: <c>redaction.yaml</c>.</summary>
public sealed record RedactionRules(
    string Source, IReadOnlyList<string> BeforeAName, IReadOnlySet<string> GivenNames, IReadOnlySet<string> NotNames, IReadOnlyDictionary<string, SpokenLanguage> Languages, int FewestWords, int SmallestGroup)
{
    internal static RedactionRules? Read(PackMap map) => new(
        map.Text("source"), map.Texts("before-a-name"), map.Texts("given-names").ToHashSet(StringComparer.OrdinalIgnoreCase), map.Texts("not-names").ToHashSet(StringComparer.Ordinal),
        map.Items("languages").ById(SpokenLanguage.Read, l => l.Code), map.Number("fewest-words"), map.Number("smallest-group"));
}
