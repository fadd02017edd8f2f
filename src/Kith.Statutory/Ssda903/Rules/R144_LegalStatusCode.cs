using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>144: the legal status is one of the codes.</summary>
public sealed class R144_LegalStatusCode() : RowRule<Episode>("144", ["LS"], "Give the legal status as one of the codes of the return, such as C2 or V2.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Ls.IsOther(LegalStatus.Codes);
}
