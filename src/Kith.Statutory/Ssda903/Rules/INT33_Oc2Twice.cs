using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT33: a child is in OC2 once.</summary>
public sealed class INT33_Oc2Twice() : OnceOnly<Oc2Row>("INT33", Files.Oc2, "Keep one row for the child in the children's outcomes (OC2): there are several.")
{
    protected override Rows<Oc2Row> Of(Child child) => child.Oc2;
}
