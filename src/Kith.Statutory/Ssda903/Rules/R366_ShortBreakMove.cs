using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>366: every short break is a care that starts anew.</summary>
public sealed class R366_ShortBreakMove() : RowRule<Episode>("366", ["RNE", "LS"],
    "Put S as the reason the episode began: a child does not move during a short break (V3).")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Ls == LegalStatus.ShortBreak && e.Rne != ReasonForEpisode.Started;
}
