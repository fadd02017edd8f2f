using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>199: a child who was adopted from care does not come back under the same id.</summary>
public sealed class R199_AdoptedBefore() : ChildRule("199", ["CHILD"], Files.Episodes,
    "Check who this is: an earlier episode, of this year or last, ended with the child's adoption. After an adoption the child has a new id.")
{
    protected override void Check(Child child, Findings found)
    {
        var adopted = Day.Earlier(FirstAdoption(child.Episodes), FirstAdoption(child.Last.Episodes));
        foreach (var e in child.Episodes)
        {
            if (e.Decom > adopted) found.Add(e);
        }
    }

    private static Day FirstAdoption(Rows<Episode> episodes) => episodes.Find(e => e.Rec.In(ReasonCeased.Adopted) && e.Decom.IsKnown).Decom;
}
