namespace Kith.Sight.Engagement.Themes;

/// <summary>One theme of a codebook, as an analyst writes it.</summary>
/// <param name="Code">Stable and short: "vii".</param>
/// <param name="Cues">The analyst's own words for it, over those of the practice pack.</param>
/// <param name="Except">Words that look like it and are not.</param>
/// <param name="Examples">Responses that belong here.</param>
public sealed record Theme(string Code, string Name, string Definition, IReadOnlyList<string> Cues, IReadOnlyList<string> Except, IReadOnlyList<string> Examples)
{
    /// <summary>The answer for a response that fits no theme.</summary>
    public const string None = "none";

    /// <summary>A theme with a name and a definition only.</summary>
    public static Theme Of(string code, string name, string definition) => new(code, name, definition, [], [], []);
}

/// <summary>The themes of an exercise, in order.</summary>
public sealed record Codebook(IReadOnlyList<Theme> Themes)
{
    /// <summary>The theme of a code; null when there is none.</summary>
    public Theme? Find(string code) => Themes.FirstOrDefault(t => t.Code == code);
}

/// <summary>A response a person coded: what suggestions learn from.</summary>
public sealed record CodedExample(string Text, IReadOnlyList<string> Codes);

/// <summary>One suggested theme with the words that led to it, and how strong they are.</summary>
public sealed record SuggestedTheme(string Code, double Score, IReadOnlyList<string> Because);

/// <summary>What is suggested for one response.</summary>
/// <param name="Themes">Strongest first; empty means that it fits none.</param>
/// <param name="Confidence">From 0 to 1: how sure the weakest of them is; for none, how sure that it is none.</param>
/// <param name="Elsewhere">Ideas it speaks of that no theme of the codebook takes.</param>
public sealed record Suggestion(IReadOnlyList<SuggestedTheme> Themes, double Confidence, IReadOnlyList<string> Elsewhere)
{
    /// <summary>The codes; "none" when there are none.</summary>
    public IReadOnlyList<string> Codes => Themes.Count == 0 ? [Theme.None] : [.. Themes.Select(t => t.Code)];
}
