using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>575: when the placement a child is missing from ends, so does the missing episode.</summary>
public sealed class R575_MissingAfterPlacementEnded() : ChildRule("575", ["MIS_END"], Files.Episodes | Files.Missing,
    "Give the day the missing episode ended: the placement the child went missing from has ended.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var m in child.Missing)
        {
            if (m.MisEnd.IsBlank && Absence.InCareOn(child, m.MisStart).Dec.IsKnown) found.Add(m);
        }
    }
}
