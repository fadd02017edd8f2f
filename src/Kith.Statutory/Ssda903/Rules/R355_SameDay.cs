using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>355: an episode lasts longer than the day it began.</summary>
public sealed class R355_SameDay() : RowRule<Episode>("355", ["DEC", "DECOM"], "Check both dates: an episode of less than a day is not returned.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Dec == e.Decom;
}
