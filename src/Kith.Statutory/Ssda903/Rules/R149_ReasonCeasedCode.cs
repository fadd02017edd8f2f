using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>149: the reason an episode ceased is one of the codes.</summary>
public sealed class R149_ReasonCeasedCode() : RowRule<Episode>("149", ["REC"],
    "Give the reason the episode ceased as one of the codes; X1 if the next episode follows on.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Rec.IsOther(ReasonCeased.Codes);
}
