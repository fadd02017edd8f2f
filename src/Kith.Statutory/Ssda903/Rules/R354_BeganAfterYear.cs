using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>354: no episode begins after the year.</summary>
public sealed class R354_BeganAfterYear() : RowRule<Episode>("354", ["DECOM"], "Check the day the episode began: it is after the end of the year that is returned.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Decom > collection.End;
}
