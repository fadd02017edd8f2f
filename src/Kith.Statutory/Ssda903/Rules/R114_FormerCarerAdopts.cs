using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>114: whether a foster carer adopted is 0 or 1.</summary>
public sealed class R114_FormerCarerAdopts() : RowRule<Ad1Row>("114", ["FOSTER_CARE"], "Say 1 if an adopter was the child's foster carer before, otherwise 0.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.FosterCare.IsOther(YesNo.Codes);
}
