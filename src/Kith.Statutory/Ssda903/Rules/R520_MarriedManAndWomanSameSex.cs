using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>520: L11 is no couple of the same sex.</summary>
public sealed class R520_MarriedManAndWomanSameSex() : RowRule<Ad1Row>("520", ["SEX_ADOPTR", "LS_ADOPTR"],
    "Check the adopters: L11 is a married man and woman; a married couple of the same sex is L12.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.LsAdoptr == Adopter.MarriedManAndWoman && a.SexAdoptr.In(Adopter.SameSexCouple);
}
