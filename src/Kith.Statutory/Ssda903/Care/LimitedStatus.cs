using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Care;

/// <summary>How long a legal status lasted that the law limits. Episodes that follow each other without a gap are one stretch; an open one lasts to the end of the year.</summary>
public static class LimitedStatus
{
    /// <summary>Adds every episode of each stretch that lasted longer than so many days.</summary>
    public static void AddLongerThan(int days, Code status, Child child, Findings found)
    {
        var episodes = child.Episodes;
        for (var first = 0; first < episodes.Count;)
        {
            var last = first;
            while (last + 1 < episodes.Count && episodes[last].Ls == status && episodes[last + 1].Ls == status && episodes[last + 1].Decom == episodes[last].Dec) last++;
            if (episodes[first].Ls == status && End(episodes[last], child) - episodes[first].Decom > days)
            {
                for (var i = first; i <= last; i++) found.Add(episodes[i]);
            }

            first = last + 1;
        }
    }

    /// <summary>The day an episode ceased, or the end of the year when it is open.</summary>
    public static Day End(Episode episode, Child child) => episode.Dec.Or(child.Collection.End);
}
