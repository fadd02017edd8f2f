using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>634: previous permanence is given only for children who came into care in the year.</summary>
public sealed class R634_PermanenceNotAsked() : ChildRule("634", ["DATE_PERM", "LA_PERM", "PREV_PERM", "DECOM"], Files.Episodes | Files.PrevPerm,
    "Leave previous permanence out: it is asked in the year a child comes into care, and these episodes began before it.")
{
    protected override void Check(Child child, Findings found)
    {
        var began = child.Collection.Start;
        foreach (var p in child.PrevPerm)
        {
            if (!((p.PrevPerm.IsGiven || p.LaPerm.IsGiven || p.DatePerm is not null) && child.Episodes.Any && !child.Episodes.Has(e => !(e.Decom < began)))) continue;
            found.Add(p);
            found.AddAll(child.Episodes);
        }
    }
}
