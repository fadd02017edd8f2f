using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>519: civil partners are a couple.</summary>
public sealed class R519_CivilPartnersNotCouple() : RowRule<Ad1Row>("519", ["SEX_ADOPTR", "LS_ADOPTR"],
    "Check the adopters: L2 is a couple in a civil partnership, with MM, FF or MF.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.LsAdoptr == Adopter.CivilPartners && !a.SexAdoptr.In(Adopter.Couple);
}
