using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>176: the sex of the adopters is a code.</summary>
public sealed class R176_SexOfAdopters() : RowRule<Ad1Row>("176", ["SEX_ADOPTR"], "Give the sex of the adopters as M1, F1, MM, FF or MF.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.SexAdoptr.IsOther(Adopter.Sexes);
}
