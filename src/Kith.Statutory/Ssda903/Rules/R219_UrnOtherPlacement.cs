using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>219: the home with this URN takes children in this kind of placement.</summary>
public sealed class R219_UrnOtherPlacement() : RowRule<Episode>("219", ["URN", "PLACE"],
    "Check the URN and the kind of placement: the home or agency with this number does not provide this kind.")
{
    protected override Files AlsoNeeds => Files.Providers;

    protected override bool Breaks(Episode e, Collection collection) =>
        Urn.IsNumber(e.Urn) && collection.Providers!.Has(e.Urn) && !collection.Providers.Find(e.Urn).Any(p => p.PlaceCodes is not null && e.Place.In(p.PlaceCodes));
}
