using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>576: whoever was missing at the end of last year is so at the start of this one.</summary>
public sealed class R576_MissingNotGoingOn() : ChildRule("576", ["MIS_START", "MIS_END"], Files.Missing | Files.MissingLast,
    "Add the time the child was missing or away at the end of last year, with the same first day.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var last in child.Last.Missing)
        {
            if (!last.MisStart.IsKnown || !last.MisEnd.IsBlank || child.Missing.Has(m => m.MisStart == last.MisStart)) continue;
            // The child's first row of this year is where it is looked for; without one only last year's can be shown.
            if (child.Missing.Any) found.Add(child.Missing.First);
            else found.Add(last);
        }
    }
}
