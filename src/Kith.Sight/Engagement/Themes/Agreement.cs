namespace Kith.Sight.Engagement.Themes;

/// <summary>How well two codings agree. Pure.</summary>
public static class Agreement
{
    /// <summary>Micro-averaged F1 over pairs of (given, right) codes; "none" counts as an answer like any other. Between 0 and 1; 1 when there is nothing to compare.</summary>
    public static double MicroF1(IEnumerable<(IReadOnlyCollection<string> Given, IReadOnlyCollection<string> Right)> pairs)
    {
        var (both, given, right) = (0, 0, 0);
        foreach (var pair in pairs)
        {
            both += pair.Given.Intersect(pair.Right, StringComparer.Ordinal).Count();
            given += pair.Given.Count;
            right += pair.Right.Count;
        }

        return given + right == 0 ? 1 : 2.0 * both / (given + right);
    }

    /// <summary>
    /// Cohen's kappa of two coders over yes-or-no answers: does this response hold this theme? Null when both always said the same one
    /// answer, because chance alone explains that.
    /// </summary>
    public static double? Kappa(IReadOnlyCollection<(bool One, bool Other)> answers)
    {
        if (answers.Count == 0) return null;
        double all = answers.Count, same = answers.Count(a => a.One == a.Other), one = answers.Count(a => a.One), other = answers.Count(a => a.Other);
        var chance = ((one * other) + ((all - one) * (all - other))) / (all * all);
        return chance >= 1 ? null : ((same / all) - chance) / (1 - chance);
    }

    /// <summary>Kappa over all themes of a codebook at once, for responses both coders coded.</summary>
    public static double? Kappa(IEnumerable<(IReadOnlyCollection<string> One, IReadOnlyCollection<string> Other)> coded, IReadOnlyCollection<string> codes) =>
        Kappa([.. coded.SelectMany(c => codes.Select(code => (c.One.Contains(code), c.Other.Contains(code))))]);
}
