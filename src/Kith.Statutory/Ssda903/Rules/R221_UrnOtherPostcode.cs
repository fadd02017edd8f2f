using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>221: a home with a URN is where the list of Ofsted has it.</summary>
public sealed class R221_UrnOtherPostcode() : RowRule<Episode>("221", ["PL_POST", "URN", "PLACE"],
    "Check the URN and the postcode: Ofsted's list has the home with this number at another postcode.")
{
    protected override Files AlsoNeeds => Files.Providers;

    protected override bool Breaks(Episode e, Collection collection) =>
        e.PlPost.IsGiven && e.Place.In(Placement.Homes) && collection.Providers!.Find(e.Urn).ToList() is { Count: > 0 } homes
            && homes.TrueForAll(p => p.Postcode.IsGiven && !Postcode.AreSame(p.Postcode, e.PlPost));
}
