using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>213: a temporary or other placement has no provider.</summary>
public sealed class R213_ProviderNotAsked() : RowRule<Episode>("213", ["PLACE_PROVIDER", "PLACE"],
    "Take out the provider: it is not asked of a temporary (T0 to T3) or other (Z) placement.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.PlaceProvider.IsGiven && e.Place.In(Placement.WithoutProvider(collection.RuleYear));
}
