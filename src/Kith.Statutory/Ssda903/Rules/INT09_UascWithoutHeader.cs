using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT09: a child of UASC is in the header.</summary>
public sealed class INT09_UascWithoutHeader() : NotInHeader<UascRow>("INT09", Files.Uasc,
    "Add the child to the header, or correct the child's id: the table of unaccompanied children (UASC) has a child whom the header does not.")
{
    protected override Rows<UascRow> Of(Child child) => child.Uasc;
}
