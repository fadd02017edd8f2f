using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>392d: a placement that is not with parents is not at home.</summary>
public sealed class R392d_SamePostcodes() : RowRule<Episode>("392d", ["PL_POST", "HOME_POST", "PLACE"],
    "Check both postcodes: home and placement have the same, but the child is not placed with parents (P1).")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Place != Placement.WithParents && e.PlPost == e.HomePost;
}
