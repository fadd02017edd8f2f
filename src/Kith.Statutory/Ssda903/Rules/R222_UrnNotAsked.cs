using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>222: a kind of placement that Ofsted does not register has no URN.</summary>
public sealed class R222_UrnNotAsked() : RowRule<Episode>("222", ["URN", "PLACE"],
    "Take out the URN, or correct the kind of placement: this kind is not registered with Ofsted.")
{
    protected override bool Breaks(Episode e, Collection collection) => Urn.IsNumber(e.Urn) && e.Place.In(Placement.WithoutUrn(collection.RuleYear));
}
