using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>178: a provider is one of the codes, and given for a placement that has one.</summary>
public sealed class R178_ProviderCode() : RowRule<Episode>("178", ["PLACE_PROVIDER"],
    "Give the provider as one of the codes PR0 to PR5, and none for a temporary (T0 to T3) or other (Z) placement.")
{
    protected override bool Breaks(Episode e, Collection collection) =>
        e.PlaceProvider.IsGiven && (!e.PlaceProvider.In(PlacementProvider.Codes) || e.Place.In(Placement.WithoutProvider(collection.RuleYear)));
}
