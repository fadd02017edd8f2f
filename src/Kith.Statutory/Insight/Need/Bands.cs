using System.Globalization;

namespace Kith.Statutory.Insight.Need;

/// <summary>Days in bands of ten up to a limit, and what went beyond it.</summary>
internal static class Bands
{
    private const int Width = 10;

    public static IReadOnlyList<string> Labels(int limit) =>
        [.. Starts(limit).Select(s => Label(s, limit)), Label(limit + 1, limit)];

    public static string Of(int days, int limit) => days > limit ? Label(limit + 1, limit) : Label(Starts(limit).Last(s => s <= Math.Max(0, days)), limit);

    private static IEnumerable<int> Starts(int limit)
    {
        yield return 0;
        for (var start = Width + 1; start <= limit; start += Width) yield return start;
    }

    private static string Label(int start, int limit) => start > limit
        ? $"more than {limit.ToString(CultureInfo.InvariantCulture)}"
        : $"{start.ToString(CultureInfo.InvariantCulture)} to {Math.Min(limit, start == 0 ? Width : start + Width - 1).ToString(CultureInfo.InvariantCulture)}";
}
