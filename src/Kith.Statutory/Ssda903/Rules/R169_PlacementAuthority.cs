using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>169: the authority a placement lies in is known, except for short breaks.</summary>
public sealed class R169_PlacementAuthority() : RowRule<Episode>("169", ["PL_LA"], "Check the postcode of the placement: no local authority could be found from it.")
{
    protected override Files AlsoNeeds => Files.PlacementLocations;

    protected override bool Breaks(Episode e, Collection collection) => !e.Ls.In(LegalStatus.ShortBreaks) && e.PlLa.IsBlank;
}
