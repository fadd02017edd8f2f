using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>175: the number of adopters is 1 or 2.</summary>
public sealed class R175_NumberOfAdopters() : RowRule<Ad1Row>("175", ["NB_ADOPTR"], "Give the number of adopters as 1 or 2.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.NbAdoptr.IsOther(Adopter.Numbers);
}
