using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>353: no episode begins before the Children Act 1989 was in force.</summary>
public sealed class R353_BeganBefore1991() : RowRule<Episode>("353", ["DECOM"], "Check the day the episode began: none can begin before 14 October 1991.")
{
    private static readonly Day ChildrenAct = Day.Of(1991, 10, 14);

    protected override bool Breaks(Episode e, Collection collection) => e.Decom < ChildrenAct;
}
