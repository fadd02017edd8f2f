using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Care;

/// <summary>A child in a temporary placement goes back to where they lived. Temporary placements that follow each other are one absence.</summary>
public static class TemporaryPlacement
{
    /// <summary>Adds the temporary episodes after which the child was not back, while care went on.</summary>
    public static void AddNotBack(Child child, Func<Episode, Episode, bool> isBack, Findings found)
    {
        var episodes = child.Episodes;
        for (var i = 1; i < episodes.Count; i++)
        {
            if (!episodes[i].Place.In(Placement.Temporary) || episodes[i - 1].Place.In(Placement.Temporary)) continue;
            var (before, after) = (i - 1, i + 1);
            while (after < episodes.Count && episodes[after].Place.In(Placement.Temporary)) after++;
            if (after == episodes.Count || episodes[after].Rne == ReasonForEpisode.Started || isBack(episodes[before], episodes[after])) continue;
            for (var away = i; away < after; away++) found.Add(episodes[away]);
        }
    }
}
