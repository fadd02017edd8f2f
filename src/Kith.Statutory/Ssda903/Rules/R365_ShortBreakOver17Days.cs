using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>365: one short break lasts 17 days at most.</summary>
public sealed class R365_ShortBreakOver17Days() : RowRule<Episode>("365", ["DEC", "DECOM", "LS"],
    "Check the dates and the legal status: a single short break (V3) cannot last longer than 17 days.")
{
    private const int Days = 17;

    protected override bool Breaks(Episode e, Collection collection) => e.Ls == LegalStatus.ShortBreak && e.Dec.Or(collection.End) - e.Decom > Days;
}
