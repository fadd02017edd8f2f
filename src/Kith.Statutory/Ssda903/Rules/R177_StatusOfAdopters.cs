using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>177: the legal status of the adopters is a code.</summary>
public sealed class R177_StatusOfAdopters() : RowRule<Ad1Row>("177", ["LS_ADOPTR"], "Give the legal status of the adopters as L0, L11, L12, L2, L3 or L4.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.LsAdoptr.IsOther(Adopter.LegalStatuses);
}
