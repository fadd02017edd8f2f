using Kith.Record.Practice.Themes;

namespace Kith.Sight.Engagement.Themes;

/// <summary>An issue with the codes a person gave it, and how sure that person was.</summary>
public sealed record LabelledIssue(string Text, IReadOnlyList<string> Codes, string? Sureness);

/// <summary>How well suggestions agree with a person's labels, as micro-averaged F1. Labels of low sureness are taught from, never tested on.</summary>
/// <param name="ZeroLabel">From the codebook and the words of the sector, without one label.</param>
/// <param name="Folded">Each fifth tested on what the other four taught.</param>
/// <param name="LabelsAlone">The same, without the words of the sector: what labels teach by themselves.</param>
public sealed record Measured(int Tested, double ZeroLabel, double Folded, double LabelsAlone);

/// <summary>Measures suggestions against labels. Pure; the folds are by place in the file, so that there is no chance in it.</summary>
public static class MeasureSuggestions
{
    private const int Folds = 5;

    /// <summary>The figures.</summary>
    public static Measured Of(IReadOnlyList<LabelledIssue> issues, Codebook codebook, ThemeWords words)
    {
        var nothing = new Dictionary<string, Idea>(StringComparer.Ordinal);
        var bare = words with { Ideas = nothing, Everyday = nothing };
        return new(issues.Count(Counts), F1(issues.Where(Counts), new SuggestThemes(codebook, words, [])), Fold(issues, codebook, words), Fold(issues, codebook, bare));
    }

    private static double Fold(IReadOnlyList<LabelledIssue> issues, Codebook codebook, ThemeWords words) => Agreement.MicroF1(Enumerable.Range(0, Folds).SelectMany(fold =>
    {
        var suggest = new SuggestThemes(codebook, words, [.. issues.Where((_, i) => i % Folds != fold).Select(i => new CodedExample(i.Text, i.Codes))]);
        return Pairs(issues.Where((issue, i) => i % Folds == fold && Counts(issue)), suggest);
    }));

    private static double F1(IEnumerable<LabelledIssue> issues, SuggestThemes suggest) => Agreement.MicroF1(Pairs(issues, suggest));

    private static IEnumerable<(IReadOnlyCollection<string>, IReadOnlyCollection<string>)> Pairs(IEnumerable<LabelledIssue> issues, SuggestThemes suggest) =>
        issues.Select(i => ((IReadOnlyCollection<string>)suggest.For(i.Text).Codes, (IReadOnlyCollection<string>)i.Codes));

    private static bool Counts(LabelledIssue issue) => issue.Sureness != "low";
}
