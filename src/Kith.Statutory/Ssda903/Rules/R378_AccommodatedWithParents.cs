using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>378: a child accommodated by agreement is not placed with parents.</summary>
public sealed class R378_AccommodatedWithParents() : RowRule<Episode>("378", ["LS", "PLACE"],
    "Check the legal status and the placement: a child who lives with parents (P1) is not accommodated under section 20 (V2).")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Place == Placement.WithParents && e.Ls == LegalStatus.SingleAccommodation;
}
