using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1005: the day a child came back is a date.</summary>
public sealed class R1005_MissingEnd() : RowRule<MissingRow>("1005", ["MIS_END"],
    "Give the day the child came back as a real day, dd/mm/yyyy, or leave it empty while they are missing or away.")
{
    protected override bool Breaks(MissingRow m, Collection collection) => m.MisEnd.IsUnreadable;
}
