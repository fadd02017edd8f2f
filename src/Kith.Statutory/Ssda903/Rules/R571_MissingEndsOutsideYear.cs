using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>571: a child comes back in the year.</summary>
public sealed class R571_MissingEndsOutsideYear() : RowRule<MissingRow>("571", ["MIS_END"],
    "Check the day the child came back: it is not in the collection year.")
{
    protected override bool Breaks(MissingRow m, Collection collection) => m.MisEnd < collection.Start || m.MisEnd > collection.End;
}
