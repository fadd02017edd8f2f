using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>134: nothing about an adoption of a young person who is reported as a care leaver.</summary>
public sealed class R134_AdoptionOfCareLeaver() : ChildRule("134",
    ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"], Files.Oc3 | Files.Ad1,
    "Take out what is said about an adoption, or take the young person out of the care leavers' table.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Oc3.Has(Completed.Any)) return;
        foreach (var a in child.Ad1)
        {
            if (Completed.Any(a)) found.Add(a);
        }
    }
}
