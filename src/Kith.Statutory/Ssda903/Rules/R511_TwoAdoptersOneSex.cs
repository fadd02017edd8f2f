using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>511: two adopters have the sex of a couple.</summary>
public sealed class R511_TwoAdoptersOneSex() : RowRule<Ad1Row>("511", ["SEX_ADOPTR", "NB_ADOPTR"],
    "Give the sex of both adopters (MM, FF or MF), or correct their number.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.NbAdoptr == Adopter.Two && a.SexAdoptr.IsOther(Adopter.Couple);
}
