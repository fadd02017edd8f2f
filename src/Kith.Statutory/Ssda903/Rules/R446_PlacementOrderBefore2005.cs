using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>446: no placement order before December 2005.</summary>
public sealed class R446_PlacementOrderBefore2005() : RowRule<Episode>("446", ["LS", "DECOM"],
    "Check the legal status: there were no placement orders (E1) before December 2005.")
{
    private static readonly Day Began = Day.Of(2005, 12, 1);

    protected override bool Breaks(Episode e, Collection collection) => e.Ls == LegalStatus.PlacementOrder && e.Decom < Began;
}
