using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>581: a child goes missing while looked after, not before care begins.</summary>
public sealed class R581_MissingBeforeCare() : ChildRule("581", ["MIS_START"], Files.Episodes | Files.Missing,
    "Check the day the child went missing: no episode of care was open on it.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var m in child.Missing)
        {
            if (child.Episodes.Any && m.MisStart.IsKnown && !Absence.IsInCare(child, m.MisStart)) found.Add(m);
        }
    }
}
