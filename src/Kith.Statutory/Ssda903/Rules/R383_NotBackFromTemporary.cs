using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>383: after a temporary placement a child goes back to where they lived.</summary>
public sealed class R383_NotBackFromTemporary() : ChildRule("383", ["PLACE"], Files.Episodes,
    "Check the kinds of placement: after a temporary one the child is in another kind of placement than before, so it was no temporary one.")
{
    protected override void Check(Child child, Findings found)
    {
        TemporaryPlacement.AddNotBack(child, (before, after) => after.Place.Equals(before.Place), found);
    }
}
