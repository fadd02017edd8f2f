using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>525: nobody is adopted whose decision was taken back.</summary>
public sealed class R525_AdoptedAfterReversal() : ChildRule("525",
    ["DATE_PLACED_CEASED", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"], Files.PlacedAdoption | Files.Ad1,
    "Take out the adoption, or the day the decision was taken back: a child who should no longer be placed was not adopted.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var p in child.PlacedAdoption)
        {
            foreach (var a in child.Ad1)
            {
                if (p.DatePlacedCeased.IsBlank || !Completed.Any(a)) continue;
                found.Add(p);
                found.Add(a);
            }
        }
    }
}
