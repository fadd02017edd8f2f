using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT34: a child is in OC3 once.</summary>
public sealed class INT34_Oc3Twice() : OnceOnly<Oc3Row>("INT34", Files.Oc3, "Keep one row for the child in the care leavers' table (OC3): there are several.")
{
    protected override Rows<Oc3Row> Of(Child child) => child.Oc3;
}
