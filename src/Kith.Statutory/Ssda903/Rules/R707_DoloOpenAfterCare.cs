using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>707: a deprivation of liberty order ends at the latest when the child ceases to be looked after.</summary>
public sealed class R707_DoloOpenAfterCare() : ChildRule("707", ["DOLO_END"], Files.Dolo | Files.Episodes,
    "Give the day the order ended: the child is no longer looked after.")
{
    protected override void Check(Child child, Findings found)
    {
        var latest = child.Episodes.Last;
        if (!latest.Dec.IsKnown || latest.Rec == ReasonCeased.Continues) return;
        foreach (var d in child.Dolo)
        {
            if (d.DoloEnd.IsBlank) found.Add(d);
        }
    }
}
