using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT02: a child of PlacedAdoption is in the header.</summary>
public sealed class INT02_PlacedAdoptionWithoutHeader() : ChildRule("INT02", ["CHILD"], Files.Header | Files.PlacedAdoption,
    "Add the child to the header, or correct the child's id: the table of placements for adoption has a child whom the header does not.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Headers.Any) found.AddAll(child.PlacedAdoption);
    }
}
