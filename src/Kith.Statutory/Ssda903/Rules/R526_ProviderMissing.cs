using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>526: a placement has its provider, except some temporary and other ones.</summary>
public sealed class R526_ProviderMissing() : RowRule<Episode>("526", ["PLACE_PROVIDER", "PLACE"], "Give the provider of the placement (PR0 to PR5).")
{
    protected override bool Breaks(Episode e, Collection collection) =>
        e.PlaceProvider.IsBlank && e.Place.IsGiven && !e.Place.In(Placement.WithoutProvider(collection.RuleYear));
}
