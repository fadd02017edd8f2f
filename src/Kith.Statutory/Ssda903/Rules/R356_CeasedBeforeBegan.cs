using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>356: an episode does not cease before it begins.</summary>
public sealed class R356_CeasedBeforeBegan() : RowRule<Episode>("356", ["DECOM", "DEC"], "Check both dates: the episode ceases before it begins.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Dec < e.Decom;
}
