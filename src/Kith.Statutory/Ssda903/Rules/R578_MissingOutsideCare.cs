using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>578: a child goes missing while looked after, not when care has ended.</summary>
public sealed class R578_MissingOutsideCare() : ChildRule("578", ["MIS_START"], Files.Episodes | Files.Missing,
    "Check the day the child went missing: the child was not looked after then.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var m in child.Missing)
        {
            if (child.Episodes.Any && m.MisStart.IsKnown && !Absence.IsInCare(child, m.MisStart)) found.Add(m);
        }
    }
}
