using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>700: the first day of a deprivation of liberty order is there and is a date.</summary>
public sealed class R700_DoloStart() : RowRule<DoloRow>("700", ["DOLO_START"], "Give the day the deprivation of liberty order began as a real day, dd/mm/yyyy.")
{
    protected override bool Breaks(DoloRow d, Collection collection) => d.DoloStart.IsUnreadable || (d.DoloStart.IsBlank && !d.DoloEnd.IsBlank);
}
