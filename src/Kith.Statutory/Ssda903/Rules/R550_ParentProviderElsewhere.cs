using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>550: a parent provides a placement with parents only.</summary>
public sealed class R550_ParentProviderElsewhere() : RowRule<Episode>("550", ["PLACE_PROVIDER", "PLACE"],
    "Check the provider and the kind of placement: PR0 is for a placement with parents (P1).")
{
    protected override bool Breaks(Episode e, Collection collection) => e.PlaceProvider == PlacementProvider.Parent && e.Place != Placement.WithParents;
}
