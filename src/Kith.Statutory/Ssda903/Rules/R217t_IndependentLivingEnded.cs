using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>217t: no independent living (P2) begins from 28 October 2023.</summary>
public sealed class R217t_IndependentLivingEnded() : RowRule<Episode>("217t", ["PLACE", "DECOM"],
    "Give another kind of placement: independent living (P2) is none from 28 October 2023.")
{
    private static readonly Day Ended = Day.Of(2023, 10, 28);

    protected override bool Breaks(Episode e, Collection collection) => e.Place == Placement.IndependentUntil2024 && e.Decom >= Ended;
}
