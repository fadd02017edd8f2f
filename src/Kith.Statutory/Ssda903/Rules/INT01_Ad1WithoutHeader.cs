using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT01: a child of AD1 is in the header.</summary>
public sealed class INT01_Ad1WithoutHeader() : NotInHeader<Ad1Row>("INT01", Files.Ad1,
    "Add the child to the header, or correct the child's id: the adoption table has a child whom the header does not.")
{
    protected override Rows<Ad1Row> Of(Child child) => child.Ad1;
}
