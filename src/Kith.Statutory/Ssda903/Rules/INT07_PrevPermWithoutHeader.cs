using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT07: a child of PrevPerm is in the header.</summary>
public sealed class INT07_PrevPermWithoutHeader() : NotInHeader<PrevPermRow>("INT07", Files.PrevPerm,
    "Add the child to the header, or correct the child's id: the table of previous permanence has a child whom the header does not.")
{
    protected override Rows<PrevPermRow> Of(Child child) => child.PrevPerm;
}
