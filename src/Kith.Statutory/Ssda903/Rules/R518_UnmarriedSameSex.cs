using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>518: L4 is a couple of the same sex.</summary>
public sealed class R518_UnmarriedSameSex() : RowRule<Ad1Row>("518", ["SEX_ADOPTR", "LS_ADOPTR"],
    "Check the adopters: L4 is an unmarried couple of the same sex, with MM or FF.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.LsAdoptr == Adopter.UnmarriedSameSex && a.SexAdoptr.IsOther(Adopter.SameSexCouple);
}
