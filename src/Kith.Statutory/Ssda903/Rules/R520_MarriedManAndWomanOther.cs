using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>520: L11 is a man and a woman.</summary>
public sealed class R520_MarriedManAndWomanOther() : RowRule<Ad1Row>("520", ["SEX_ADOPTR", "LS_ADOPTR"],
    "Check the adopters: L11 is a married man and woman, with MF; a married couple of the same sex is L12.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.LsAdoptr == Adopter.MarriedManAndWoman && a.SexAdoptr.IsOther(Adopter.ManAndWoman);
}
