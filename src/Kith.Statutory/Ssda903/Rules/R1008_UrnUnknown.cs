using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1008: a URN is in the list of registered homes and agencies.</summary>
public sealed class R1008_UrnUnknown() : RowRule<Episode>("1008", ["URN"], "Check the URN: it is not in Ofsted's list. Write XXXXXXX if the placement has none.")
{
    protected override Files AlsoNeeds => Files.Providers;

    protected override bool Breaks(Episode e, Collection collection) => Urn.IsNumber(e.Urn) && !collection.Providers!.Has(e.Urn);
}
