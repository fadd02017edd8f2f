using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>385: no episode ceases after the year.</summary>
public sealed class R385_CeasedAfterYear() : RowRule<Episode>("385", ["DEC"],
    "Check the day the episode ceased: it is after the end of the year that is returned. Leave it empty if the episode was open then.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Dec > collection.End;
}
