using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>383: after a temporary placement a child goes back to where they lived, told by kind and postcode.</summary>
public sealed class R383_NotBackFromTemporary2026() : ChildRule("383", ["PLACE", "PL_POST", "RNE"], Files.Episodes,
    "Check kind and postcode of the placements: after a temporary one the child is elsewhere than before, so it was no temporary one.")
{
    public override int From => 2026;

    protected override void Check(Child child, Findings found)
    {
        TemporaryPlacement.AddNotBack(child, (before, after) => after.Place.Equals(before.Place) && after.PlPost.Equals(before.PlPost), found);
    }
}
