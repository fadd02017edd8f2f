using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>709: while an order is in force the child is where such an order is usual.</summary>
public sealed class R709_DoloUnusualPlacement() : ChildRule("709", ["PLACE", "DOLO_START"], Files.Dolo | Files.Episodes,
    "Check the placement while this order was in force: a child under such an order is not usually placed so.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var d in child.Dolo)
        {
            foreach (var e in child.Episodes)
            {
                if (d.DoloStart > e.Dec || d.DoloEnd < e.Decom || !d.DoloEnd.IsKnown || !e.Dec.IsKnown || !d.DoloStart.IsKnown || !(e.Place.IsOther(LibertyPlacement.Expected) && !e.Place.In(LibertyPlacement.Impossible))) continue;
                found.Add(d);
                found.Add(e);
            }
        }
    }
}
