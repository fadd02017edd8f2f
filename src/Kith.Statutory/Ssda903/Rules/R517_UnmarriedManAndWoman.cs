using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>517: L3 is a man and a woman.</summary>
public sealed class R517_UnmarriedManAndWoman() : RowRule<Ad1Row>("517", ["SEX_ADOPTR", "LS_ADOPTR"],
    "Check the adopters: L3 is an unmarried couple of a man and a woman, with MF.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.LsAdoptr == Adopter.UnmarriedManAndWoman && a.SexAdoptr.IsOther(Adopter.ManAndWoman);
}
