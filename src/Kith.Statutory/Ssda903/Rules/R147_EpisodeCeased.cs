using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>147: the day an episode ceased is a date.</summary>
public sealed class R147_EpisodeCeased() : RowRule<Episode>("147", ["DEC"],
    "Give the day the episode ceased as a real day, dd/mm/yyyy, or leave it empty while it goes on.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Dec.IsUnreadable;
}
