using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Care;

/// <summary>The times a child had with social workers.</summary>
public static class SocialWorkers
{
    /// <summary>Days within which a successor need not stand in the return yet when the year ends.</summary>
    public const int DaysToFollow = 5;

    /// <summary>Written dd/mm/yyyy, where letters Z stand for what is not known: such a day is no mistake.</summary>
    public static bool HasUnknownParts(string? date) =>
        date is { Length: 10 } && date[2] == '/' && date[5] == '/' && date.All(c => char.IsAsciiDigit(c) || c is 'Z' or '/') && date.Contains('Z', StringComparison.Ordinal);

    /// <summary>In order of the day they ended; those that go on come last.</summary>
    public static List<SwEpisode> ByEnd(Child child)
    {
        var all = new List<SwEpisode>(child.SwEpisodes.Count);
        foreach (var each in child.SwEpisodes) all.Add(each);
        return [.. all.OrderBy(s => s.SwDec)];
    }

    /// <summary>
    /// The rows at which somebody is missing: the one after a gap, or the last one when nobody follows it before the year ends.
    /// <paramref name="longAgo"/>: gaps of more than <see cref="DaysToFollow"/> days; otherwise those that fall into the last days of the year.
    /// </summary>
    public static IEnumerable<SwEpisode> WithoutSuccessor(Child child, bool longAgo)
    {
        var all = ByEnd(child);
        for (var i = 0; i < all.Count; i++)
        {
            var ended = i == all.Count - 1 && all[i].SwDec.IsKnown ? all[i].SwDec : i > 0 && !all[i].SwDecom.IsKnown ? all[i - 1].SwDec : Day.Blank;
            if (child.Collection.End - ended is > 0 and var left && left > DaysToFollow == longAgo) yield return all[i];
            else if (longAgo && i > 0 && all[i - 1].SwDec < child.Collection.End && all[i].SwDecom - all[i - 1].SwDec > DaysToFollow) yield return all[i];
        }
    }

    /// <summary>Those that begin on another day than the one before ended. One that lies inside the one before is somebody standing in.</summary>
    public static IEnumerable<SwEpisode> NotFollowingOn(Child child)
    {
        var all = ByEnd(child).OrderBy(s => s.SwDecom).ToList();
        for (var i = 1; i < all.Count; i++)
        {
            var (before, row) = (all[i - 1], all[i]);
            if (row.SwDecom > before.SwDecom && row.SwDec > before.SwDec && row.SwDecom != before.SwDec) yield return row;
        }
    }
}
