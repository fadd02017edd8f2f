using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>143: the reason for a new episode is one of the codes.</summary>
public sealed class R143_ReasonForNewEpisode() : RowRule<Episode>("143", ["RNE"], "Give the reason the episode began as one of the codes S, L, P, T, B or U.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Rne.IsOther(ReasonForEpisode.Codes);
}
