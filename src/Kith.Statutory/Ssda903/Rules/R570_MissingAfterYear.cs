using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>570: nobody goes missing after the year.</summary>
public sealed class R570_MissingAfterYear() : RowRule<MissingRow>("570", ["MIS_START"],
    "Check the day the child went missing or away: it is after the end of the collection year.")
{
    protected override bool Breaks(MissingRow m, Collection collection) => m.MisStart > collection.End;
}
