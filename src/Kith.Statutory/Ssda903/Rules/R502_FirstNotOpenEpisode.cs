using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>502: the first episode is the one that last year left open.</summary>
public sealed class R502_FirstNotOpenEpisode() : ChildRule("502", ["DECOM"], Files.Episodes | Files.EpisodesLast,
    "Begin with the episode that was open at the end of last year, or correct its first day: this year's first episode began on another day.")
{
    protected override void Check(Child child, Findings found)
    {
        var open = OpenAtYearEnd.Of(child);
        if (open.Decom.IsKnown && child.Episodes.First.Decom != open.Decom) found.Add(child.Episodes.First);
    }
}
