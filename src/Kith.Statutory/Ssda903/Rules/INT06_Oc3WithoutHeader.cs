using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT06: a child of OC3 is in the header.</summary>
public sealed class INT06_Oc3WithoutHeader() : NotInHeader<Oc3Row>("INT06", Files.Oc3,
    "Add the child to the header, or correct the child's id: the care leavers' table (OC3) has a child whom the header does not.")
{
    protected override Rows<Oc3Row> Of(Child child) => child.Oc3;
}
