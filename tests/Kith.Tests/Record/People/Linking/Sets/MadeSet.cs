using System.Globalization;

namespace Kith.Tests.Record.People.Linking.Sets;

/// <summary>A file of invented people with who is who kept apart from it.</summary>
/// <param name="Text">The file, headings first.</param>
/// <param name="PersonOf">Who a record is, by its id.</param>
internal sealed record MadeSet(string Text, IReadOnlyDictionary<string, int> PersonOf)
{
    /// <summary>Rows in an order of chance, with whole numbers for ids.</summary>
    public static MadeSet Of(string headings, IEnumerable<(int Person, string[] Cells)> rows, Random random)
    {
        var all = rows.ToArray();
        random.Shuffle(all);
        var lines = all.Select((r, i) => string.Create(CultureInfo.InvariantCulture, $"{i},{string.Join(',', r.Cells)}"));
        return new($"unique_id,{headings}\n{string.Join('\n', lines)}\n", all.Select((r, i) => (i, r.Person)).ToDictionary(r => r.i.ToString(CultureInfo.InvariantCulture), r => r.Person));
    }

    /// <summary>F1 over all true pairs, and precision and recall: clusters as they came out against clusters as they are.</summary>
    public (double F1, double Precision, double Recall) Judge(IEnumerable<IReadOnlyList<string>> clusters)
    {
        double found = 0, right = 0, all = PersonOf.GroupBy(p => p.Value).Sum(g => Two(g.Count()));
        foreach (var cluster in clusters)
        {
            found += Two(cluster.Count);
            right += cluster.GroupBy(id => PersonOf[id]).Sum(g => Two(g.Count()));
        }
        return (2 * right / (found + all), found == 0 ? 1 : right / found, right / all);
    }

    private static double Two(int count) => count * (count - 1.0) / 2;
}
