using Kith.Kernel;
using Kith.Platform.History;

namespace Kith.Record.Chronology;

/// <summary>A line of a chronology: an entry in words, or a gap in contact.</summary>
/// <param name="Number">1, 2, 3 ... in the court view; 0 elsewhere.</param>
/// <param name="Href">Where its source is, when that has a page.</param>
/// <param name="GapDays">Days without contact; null for an entry.</param>
public sealed record ChronologyLine(DateOnly On, string Says, Significance Weight, string? By, string? Why, string? Source, string? Href, int Number = 0, int? GapDays = null);

/// <summary>Puts stored entries into words, and marks gaps in contact. Pure.</summary>
public static class ChronologyLines
{
    /// <summary>The staff sentence of each entry.</summary>
    public static ChronologyLine Staff(ChronologyEntry entry, EventKinds kinds, Func<ChronologyEntry, string?> href, int number = 0) => new(
        London.DateOf(entry.OccurredAt), kinds.Find(entry.Code)?.Read(entry.Payload) ?? $"{entry.Code} (recorded by a version of Kith that is no longer here)",
        entry.Significance, entry.By, entry.Why, Source(entry), href(entry), number);

    /// <summary>The family's sentence: no source, no reason, no staff words.</summary>
    public static ChronologyLine? Plain(ChronologyEntry entry, EventKinds kinds) =>
        kinds.Find(entry.Code)?.ReadPlain(entry.Payload) is { } says
            ? new(London.DateOf(entry.OccurredAt), says, entry.Significance, null, null, null, null) : null;

    /// <summary>
    /// Lines newest first, with a marker wherever more than <paramref name="limit"/> days lie between two contacts, or between the last
    /// contact and today. <paramref name="newer"/> is the oldest contact of the page before, today on the first page.
    /// </summary>
    public static IReadOnlyList<ChronologyLine> WithGaps(IReadOnlyList<(ChronologyLine Line, bool Contact)> entries, DateOnly newer, int limit)
    {
        var (lines, bound) = (new List<ChronologyLine>(), newer);
        foreach (var (line, contact) in entries)
        {
            if (contact)
            {
                var days = bound.DayNumber - line.On.DayNumber;
                if (days > limit)
                {
                    lines.Add(new(bound, $"No contact for {days} days", Significance.Significant, null, null, null, null, GapDays: days));
                }

                bound = line.On < bound ? line.On : bound;
            }

            lines.Add(line);
        }

        return lines;
    }

    // A thing written down later than it happened says so: a court asks.
    private static string Source(ChronologyEntry entry)
    {
        var recorded = London.DateOf(entry.RecordedAt);
        return recorded == London.DateOf(entry.OccurredAt) ? $"Record entry {entry.Seq}.{entry.N}" : $"Record entry {entry.Seq}.{entry.N}, written down on {recorded:d MMMM yyyy}";
    }
}
