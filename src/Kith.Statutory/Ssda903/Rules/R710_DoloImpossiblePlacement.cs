using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>710: while an order is in force the child is not in a secure home, with parents, in prison or in supported accommodation.</summary>
public sealed class R710_DoloImpossiblePlacement() : ChildRule("710", ["PLACE", "DOLO_START"], Files.Dolo | Files.Episodes,
    "Correct the placement or the order: no such order can be in force in this kind of placement.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var d in child.Dolo)
        {
            foreach (var e in child.Episodes)
            {
                if (d.DoloStart > e.Dec || d.DoloEnd < e.Decom || !d.DoloEnd.IsKnown || !e.Dec.IsKnown || !d.DoloStart.IsKnown || !e.Place.In(LibertyPlacement.Impossible)) continue;
                found.Add(d);
                found.Add(e);
            }
        }
    }
}
