using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>141: the first day of an episode is a date.</summary>
public sealed class R141_EpisodeBegan() : RowRule<Episode>("141", ["DECOM"], "Give the day the episode began as a real day, dd/mm/yyyy.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Decom.IsUnreadable;
}
