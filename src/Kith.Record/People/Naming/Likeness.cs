namespace Kith.Record.People.Naming;

/// <summary>How alike two spellings are.</summary>
public static class Likeness
{
    // Longer words are compared by their beginning: names this long are noise, and time must stay bounded.
    private const int Longest = 40;

    /// <summary>Fewest letters to add, drop, change or swap with a neighbour to make one word the other (optimal string alignment).</summary>
    public static int Edits(string a, string b)
    {
        a = Cut(a);
        b = Cut(b);
        Span<int> before = stackalloc int[Longest + 1], last = stackalloc int[Longest + 1], row = stackalloc int[Longest + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            last.CopyTo(before);
            row.CopyTo(last);
        }
        return last[b.Length];
    }

    /// <summary>Jaro-Winkler: 0 for nothing in common to 1 for the same word, with credit for the same beginning.</summary>
    public static double Winkler(string a, string b)
    {
        a = Cut(a);
        b = Cut(b);
        // Letters are paired greedily, which is not the same both ways round: always take the words in one order.
        var jaro = string.CompareOrdinal(a, b) <= 0 ? Jaro(a, b) : Jaro(b, a);
        var same = 0;
        while (same < Math.Min(4, Math.Min(a.Length, b.Length)) && a[same] == b[same]) same++;
        return jaro + same * 0.1 * (1 - jaro);
    }

    private static double Jaro(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return a.Length == b.Length ? 1 : 0;
        var reach = Math.Max(0, Math.Max(a.Length, b.Length) / 2 - 1);
        Span<bool> inA = stackalloc bool[Longest], inB = stackalloc bool[Longest];
        inA.Clear();
        inB.Clear();
        var common = 0;
        for (var i = 0; i < a.Length; i++)
            for (var j = Math.Max(0, i - reach); j < Math.Min(b.Length, i + reach + 1); j++)
                if (!inB[j] && a[i] == b[j])
                {
                    inA[i] = inB[j] = true;
                    common++;
                    break;
                }
        if (common == 0) return 0;
        int moved = 0, k = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if (!inA[i]) continue;
            while (!inB[k]) k++;
            if (a[i] != b[k++]) moved++;
        }
        return ((double)common / a.Length + (double)common / b.Length + (common - moved / 2.0) / common) / 3;
    }

    private static string Cut(string word) => word.Length > Longest ? word[..Longest] : word;
}
