using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT05: a child of OC2 is in the header.</summary>
public sealed class INT05_Oc2WithoutHeader() : NotInHeader<Oc2Row>("INT05", Files.Oc2,
    "Add the child to the header, or correct the child's id: the children's outcomes (OC2) has a child whom the header does not.")
{
    protected override Rows<Oc2Row> Of(Child child) => child.Oc2;
}
