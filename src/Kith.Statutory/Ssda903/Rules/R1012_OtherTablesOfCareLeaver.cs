using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1012: a care leaver without episodes this year is in no table but the care leavers'.</summary>
public sealed class R1012_OtherTablesOfCareLeaver() : ChildRule("1012", ["CHILD"], Files.Episodes,
    "Take this row out, or add the episodes: the young person has no episode this year, so only the care leavers' table is asked of them.")
{
    protected override void Check(Child child, Findings found)
    {
        if (child.Episodes.Any || (child.Given(Files.Oc3) && !child.Oc3.Any)) return;
        found.AddAll(child.Reviews);
        found.AddAll(child.Uasc);
        found.AddAll(child.Oc2);
        found.AddAll(child.Ad1);
        found.AddAll(child.PlacedAdoption);
        found.AddAll(child.PrevPerm);
        found.AddAll(child.Missing);
        found.AddAll(child.SwEpisodes);
        found.AddAll(child.Dolo);
    }
}
