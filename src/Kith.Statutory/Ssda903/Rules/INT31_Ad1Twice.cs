using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT31: a child is in AD1 once.</summary>
public sealed class INT31_Ad1Twice() : OnceOnly<Ad1Row>("INT31", Files.Ad1, "Keep one row for the child in the adoption table: there are several.")
{
    protected override Rows<Ad1Row> Of(Child child) => child.Ad1;
}
