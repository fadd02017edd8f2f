using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT04: a child of Missing is in the header.</summary>
public sealed class INT04_MissingWithoutHeader() : NotInHeader<MissingRow>("INT04", Files.Missing,
    "Add the child to the header, or correct the child's id: the table of missing episodes has a child whom the header does not.")
{
    protected override Rows<MissingRow> Of(Child child) => child.Missing;
}
