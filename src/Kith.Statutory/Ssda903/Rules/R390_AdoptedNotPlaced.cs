using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>390: who is adopted was placed for adoption.</summary>
public sealed class R390_AdoptedNotPlaced() : RowRule<Episode>("390", ["PLACE", "REC"],
    "Check the reason and the placement: the child left by adoption, but was not placed for adoption (A3 to A6).")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Rec.In(ReasonCeased.Adopted) && !e.Place.In(Placement.Adoption);
}
