using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>601: for a child adopted in the year the adoption is described in full.</summary>
public sealed class R601_AdoptionNotDescribed() : ChildRule("601", ["REC", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"], Files.Episodes | Files.Ad1,
    "Fill in the whole row of the adoption table: the episodes say that the child was adopted this year.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (!(Adoption.EndsInYear(e, child.Collection) && !(child.Ad1.Any && Completed.All(child.Ad1.First)))) continue;
            found.Add(e);
            found.AddAll(child.Ad1);
        }
    }
}
