using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>334: the decision for adoption is made in this time in care, not before it.</summary>
public sealed class R334_CareBeganAfterAdoptionDecision() : ChildRule("334", ["DATE_INT", "DECOM", "RNE"], Files.Episodes | Files.Ad1,
    "Check the day of the decision that the child should be placed for adoption: it lies before the child came into care this time.")
{
    protected override void Check(Child child, Findings found)
    {
        var began = child.Episodes.FindLast(e => e.Rne == ReasonForEpisode.Started);
        foreach (var a in child.Ad1)
        {
            if (!(began.Decom > a.DateInt)) continue;
            found.Add(began);
            found.Add(a);
        }
    }
}
