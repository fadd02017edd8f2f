using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>229: a placement with the authority's own provider is with a provider of that authority, and one with another authority's is not.</summary>
public sealed class R229_ProviderOfOtherAuthority() : RowRule<Episode>("229", ["PLACE_PROVIDER", "URN"],
    "Check the kind of provider and the URN: the home with that number belongs to another authority than the provider given says.")
{
    private static readonly Code Own = "PR1", OtherAuthority = "PR2";

    protected override Files AlsoNeeds => Files.Providers;

    protected override bool Breaks(Episode e, Collection collection)
    {
        if (collection.Authority.IsBlank || (e.PlaceProvider != Own && e.PlaceProvider != OtherAuthority)) return false;
        var homes = collection.Providers!.Find(e.Urn).Where(p => p.Authority.IsGiven).ToList();
        return homes.Count > 0 && homes.TrueForAll(p => (p.Authority == collection.Authority) != (e.PlaceProvider == Own));
    }
}
