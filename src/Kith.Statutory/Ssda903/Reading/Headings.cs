using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Reading;

/// <summary>Which table a file is, told by its headings and never by its name.</summary>
internal static class Headings
{
    // Columns that Kith works out itself; a file may bring them, none has to.
    private static readonly HashSet<string> Optional = ["UASC", "PL_LA", "PL_LOCATION", "PL_DISTANCE"];

    private static readonly Dictionary<string, string> Other = new()
    {
        ["CHILDID"] = "CHILD", ["CHILD_ID"] = "CHILD", ["PL"] = "PLACE", ["ETHNICITY"] = "ETHNIC", ["GENDER"] = "SEX",
    };

    /// <summary>The heading as the layout has it: capitals, no spaces around, underscores inside, known other names.</summary>
    public static string Plain(string heading)
    {
        var plain = heading.Trim().ToUpperInvariant().Replace(' ', '_');
        return Other.GetValueOrDefault(plain, plain);
    }

    /// <summary>The table with these headings, or why there is none.</summary>
    public static Table? Find(YearTables year, IReadOnlyList<string> headings, out string problem)
    {
        problem = "";
        var twice = headings.GroupBy(h => h).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
        {
            problem = $"the heading {Shown(twice.Key)} is there twice";
            return null;
        }

        var (nearest, missing) = Nearest(year, headings);
        var unknown = headings.Where(h => nearest.Find(h) is null).ToList();
        if (missing.Count == 0 && unknown.Count == 0) return nearest;
        problem = headings.Count - unknown.Count < 2 ? "its headings are those of no SSDA903 table"
            : $"it looks like {nearest.Name}, but "
            + string.Join(" and ", new[] { Says("lacks", missing), Says("has headings that are not of it:", unknown) }.Where(s => s.Length > 0));
        return null;
    }

    // The table of which nothing is missing, otherwise the one that has most and lacks least.
    private static (Table Table, List<string> Missing) Nearest(YearTables year, IReadOnlyList<string> headings)
    {
        (Table Table, List<string> Missing)? best = null;
        var most = int.MinValue;
        foreach (var table in year.All)
        {
            var needed = Needed(table).ToList();
            var missing = needed.Where(n => !headings.Contains(n)).ToList();
            var fits = missing.Count == 0 ? int.MaxValue / 2 + needed.Count : needed.Count - (2 * missing.Count);
            if (fits > most) (best, most) = ((table, missing), fits);
        }

        return best!.Value;
    }

    private static IEnumerable<string> Needed(Table table) => table.Columns.Select(c => c.Name).Where(n => !Optional.Contains(n));

    private static string Says(string what, List<string> headings) => headings.Count == 0 ? "" : $"{what} {string.Join(", ", headings.Take(5).Select(Shown))}{(headings.Count > 5 ? " ..." : "")}";

    private static string Shown(string heading) => heading.Length > 40 ? heading[..40] + "..." : heading.Length == 0 ? "(empty)" : heading;
}
