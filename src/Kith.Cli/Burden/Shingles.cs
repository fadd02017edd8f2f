namespace Kith.Cli.Burden;

/// <summary>Whether one paragraph says again what another said: runs of three words are compared.</summary>
public static class Shingles
{
    private const int Run = 3;
    private const int FewestWords = 8;
    private const double Same = 0.6;

    private static readonly char[] Between = [' ', '\n', '\r', '\t', '.', ',', ';', ':', '!', '?', '"', '“', '”', '(', ')'];

    /// <summary>True when three fifths of the shorter one's runs stand in the other; below eight words there is too little to tell.</summary>
    public static bool Alike(string one, string other)
    {
        var (a, b) = (Of(one), Of(other));
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        return small.Count > FewestWords - Run && small.Count(large.Contains) >= Same * small.Count;
    }

    private static HashSet<string> Of(string text)
    {
        var words = text.ToLowerInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(i => string.Join(' ', words.Skip(i).Take(Run))).ToHashSet(StringComparer.Ordinal);
    }
}
