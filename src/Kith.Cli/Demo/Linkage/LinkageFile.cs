using System.Runtime.InteropServices;

namespace Kith.Cli.Demo.Linkage;

/// <summary>A whole file of records of invented children, to try linking on. The same seed makes the same file.</summary>
public static class LinkageFile
{
    // Records of one child must not stand side by side, and a million need not be held at once.
    private const int Mixed = 200_000;

    /// <summary>The headings of <see cref="Rows"/>: true_person says who is who, true_family who belongs together.</summary>
    public static string Headings => WriteAgain.Headings;

    /// <summary>So many records, mixed, each with an id that says nothing.</summary>
    public static IEnumerable<string> Rows(LinkageLists lists, int seed, int count)
    {
        var random = new Random(seed);
        var (families, write) = (new InventFamilies(lists, random), new WriteAgain(lists, random));
        var (waiting, written) = (new List<LinkageChild>(), 0);
        while (written < count)
        {
            waiting.Clear();
            while (waiting.Count < Math.Min(Mixed, count - written))
                foreach (var child in families.Next())
                    for (var again = Records(lists, random); again > 0; again--) waiting.Add(child);
            random.Shuffle(CollectionsMarshal.AsSpan(waiting));
            foreach (var child in waiting.Take(count - written).ToList()) yield return write.Row($"r{++written:0000000}", child);
        }
    }

    private static int Records(LinkageLists lists, Random random)
    {
        var at = random.NextDouble();
        for (var i = 0; i < lists.RecordsOfAChild.Count; i++)
            if ((at -= lists.RecordsOfAChild[i]) < 0) return i + 1;
        return 1;
    }
}
