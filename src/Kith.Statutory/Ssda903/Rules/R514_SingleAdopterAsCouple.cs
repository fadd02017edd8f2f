using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>514: a single adopter has the sex of one.</summary>
public sealed class R514_SingleAdopterAsCouple() : RowRule<Ad1Row>("514", ["SEX_ADOPTR", "LS_ADOPTR"],
    "Check the adopters: L0 is one person alone, with M1 or F1.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.LsAdoptr == Adopter.NoCouple && a.SexAdoptr.IsOther(Adopter.Single);
}
