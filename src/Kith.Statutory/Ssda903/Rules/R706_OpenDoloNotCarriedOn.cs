using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>706: an order that was open at the end of last year stands in this year too.</summary>
public sealed class R706_OpenDoloNotCarriedOn() : ChildRule("706", ["DOLO_START"], Files.Dolo | Files.DoloLast,
    "Give the order that was open at the end of last year again, with the day it began.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var last in child.Last.Dolo)
        {
            if (!last.DoloStart.IsKnown || !last.DoloEnd.IsBlank || child.Dolo.Has(d => d.DoloStart == last.DoloStart)) continue;
            // As with missing episodes (576): the child's first row of this year is where it is looked for; without one only last year's can be shown.
            if (child.Dolo.Any) found.Add(child.Dolo.First);
            else found.Add(last);
        }
    }
}
