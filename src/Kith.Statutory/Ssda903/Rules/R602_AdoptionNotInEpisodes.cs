using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>602: who is in the adoption table was adopted in the year.</summary>
public sealed class R602_AdoptionNotInEpisodes() : ChildRule("602", ["CHILD"], Files.Episodes | Files.Ad1,
    "Take the child out of the adoption table, or correct the episodes: they show no adoption this year.")
{
    protected override void Check(Child child, Findings found)
    {
        var year = child.Collection;
        if (child.Episodes.Has(e => Adoption.Ends(e) && !(e.Dec < year.Start) && !(e.Dec > year.End))) return;
        foreach (var a in child.Ad1)
        {
            if (Completed.Any(a)) found.Add(a);
        }
    }
}
