using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>230: supported accommodation in England (H5) has a URN if it goes on after 28 October 2023.</summary>
public sealed class R230_SupportedUrnMissing() : RowRule<Episode>("230", ["URN", "PLACE", "DEC"],
    "Give the URN of this supported accommodation: it had to be registered from 28 October 2023.")
{
    private static readonly Day Registered = Day.Of(2023, 10, 28);

    protected override Files AlsoNeeds => Files.PlacementLocations;

    protected override bool Breaks(Episode e, Collection collection) =>
        e.Place == Placement.SemiIndependentUntil2025 && !(e.Dec <= Registered) && !Urn.IsNumber(e.Urn) && !PlacementLocation.IsOutsideEngland(e.PlLa);
}
