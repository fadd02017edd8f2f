using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>703: no deprivation of liberty order begins after the year.</summary>
public sealed class R703_DoloAfterYear() : RowRule<DoloRow>("703", ["DOLO_START"],
    "Check the day the deprivation of liberty order began: it is after the end of the collection year.")
{
    protected override bool Breaks(DoloRow d, Collection collection) => d.DoloStart > collection.End;
}
