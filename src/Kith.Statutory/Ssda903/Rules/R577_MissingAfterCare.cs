using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>577: when a child ceases to be looked after, a missing episode ends.</summary>
public sealed class R577_MissingAfterCare() : ChildRule("577", ["MIS_END"], Files.Episodes | Files.Missing,
    "Give the day the missing episode ended: the child is no longer looked after.")
{
    protected override void Check(Child child, Findings found)
    {
        var last = child.Episodes.Last;
        foreach (var m in child.Missing)
        {
            if (m.MisEnd.IsBlank && m.MisStart <= last.Dec && last.Rec != ReasonCeased.Continues) found.Add(m);
        }
    }
}
