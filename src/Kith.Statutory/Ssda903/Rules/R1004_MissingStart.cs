using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1004: the day a child went missing is a date, and is there when they came back.</summary>
public sealed class R1004_MissingStart() : RowRule<MissingRow>("1004", ["MIS_START"], "Give the day the child went missing or away as a real day, dd/mm/yyyy.")
{
    protected override bool Breaks(MissingRow m, Collection collection) => m.MisStart.IsUnreadable || (m.MisStart.IsBlank && !m.MisEnd.IsBlank);
}
