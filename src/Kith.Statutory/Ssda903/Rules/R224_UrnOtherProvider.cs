using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>224: the home with this URN is of this kind of provider.</summary>
public sealed class R224_UrnOtherProvider() : RowRule<Episode>("224", ["PLACE_PROVIDER", "URN"],
    "Check the URN and the provider: the home or agency with this number is run by another kind of provider.")
{
    protected override Files AlsoNeeds => Files.Providers;

    protected override bool Breaks(Episode e, Collection collection) =>
        Urn.IsNumber(e.Urn) && collection.Providers!.Has(e.Urn) && !collection.Providers.Find(e.Urn).Any(p => p.ProviderCodes is not null && e.PlaceProvider.In(p.ProviderCodes));
}
