using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT02: a child of PlacedAdoption is in the header.</summary>
public sealed class INT02_PlacedAdoptionWithoutHeader() : NotInHeader<PlacedAdoptionRow>("INT02", Files.PlacedAdoption,
    "Add the child to the header, or correct the child's id: the table of placements for adoption has a child whom the header does not.")
{
    protected override Rows<PlacedAdoptionRow> Of(Child child) => child.PlacedAdoption;
}
