using Kith.Record.People.Naming;

namespace Kith.Record.People.Linking.Comparing;

/// <summary>Texts that are too far apart for a slip, but not for a hurry: several letters lost, changed over or cut off.</summary>
internal static class Garbled
{
    private const int Shortest = 3;

    // Of so many letters one may be wrong.
    private const double LettersForAnEdit = 2.5;

    /// <summary>True when one may be the other garbled.</summary>
    public static bool IsOne(string a, string b)
    {
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        if (shorter.Length < Shortest) return false;
        var most = (int)(longer.Length / LettersForAnEdit);
        return IsThinned(shorter, longer) || longer.Length - shorter.Length <= most && Likeness.Edits(a, b) <= most;
    }

    // Cut off, or with letters left out.
    private static bool IsThinned(string shorter, string longer)
    {
        if (shorter[0] != longer[0] || shorter.Length * 2 < longer.Length && !longer.StartsWith(shorter, StringComparison.Ordinal)) return false;
        var at = 0;
        foreach (var letter in longer) if (at < shorter.Length && shorter[at] == letter) at++;
        return at == shorter.Length;
    }
}
