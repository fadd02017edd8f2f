using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>420: no authority is told of the place of a short break.</summary>
public sealed class R420_AuthorityOfShortBreak() : RowRule<Episode>("420", ["PL_LA", "LS"],
    "Take out the placement's postcode, or correct the legal status: the place is not asked for short breaks (V3, V4).")
{
    protected override Files AlsoNeeds => Files.PlacementLocations;

    protected override bool Breaks(Episode e, Collection collection) => e.Ls.In(LegalStatus.ShortBreaks) && e.PlLa.IsGiven;
}
