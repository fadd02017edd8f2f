using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>524: L12 is a couple of the same sex.</summary>
public sealed class R524_MarriedSameSex() : RowRule<Ad1Row>("524", ["SEX_ADOPTR", "LS_ADOPTR"],
    "Check the adopters: L12 is a married couple of the same sex, with MM or FF.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.LsAdoptr == Adopter.MarriedSameSex && a.SexAdoptr.IsOther(Adopter.SameSexCouple);
}
