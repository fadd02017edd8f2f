using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>701: the last day of a deprivation of liberty order is a date.</summary>
public sealed class R701_DoloEnd() : RowRule<DoloRow>("701", ["DOLO_END"],
    "Give the day the deprivation of liberty order ended as a real day, dd/mm/yyyy, or leave it empty while it goes on.")
{
    protected override bool Breaks(DoloRow d, Collection collection) => d.DoloEnd.IsUnreadable;
}
