using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>634: previous permanence is given only for children who came into care on 1 April 2016 or later.</summary>
public sealed class R634_PermanenceNotAsked() : ChildRule("634", ["DATE_PERM", "LA_PERM", "PREV_PERM", "DECOM"], Files.Episodes | Files.PrevPerm,
    "Leave previous permanence out: it is asked only of children who came into care on 1 April 2016 or later.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var p in child.PrevPerm)
        {
            if (!((p.PrevPerm.IsGiven || p.LaPerm.IsGiven || p.DatePerm is not null) && child.Episodes.Any && !child.Episodes.Has(e => !(e.Decom < Asked)))) continue;
            found.Add(p);
            found.AddAll(child.Episodes);
        }
    }

    private static readonly Day Asked = Day.Of(2016, 4, 1);
}
