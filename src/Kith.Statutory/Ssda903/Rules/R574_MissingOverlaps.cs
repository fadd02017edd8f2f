using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>574: times of being missing or away do not overlap. Of two that do, the one that ended later is reported; one that goes on only if both go on.</summary>
public sealed class R574_MissingOverlaps() : ChildRule("574", ["MIS_START", "MIS_END"], Files.Missing,
    "Check the days: this time of being missing or away overlaps with another of the same child.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var one in child.Missing)
        {
            foreach (var other in child.Missing)
            {
                if (Overlap(one, other) && ComesBefore(other, one)) found.Add(one);
            }
        }
    }

    private static bool Overlap(MissingRow a, MissingRow b) => StartsBeforeEnd(a, b) && StartsBeforeEnd(b, a);

    private static bool StartsBeforeEnd(MissingRow a, MissingRow b) => a.MisStart.IsKnown && b.MisStart.IsKnown && !(a.MisStart >= b.MisEnd);

    // In order of the end, those that go on first; then of the start and of the file.
    private static bool ComesBefore(MissingRow a, MissingRow b)
    {
        if (a.MisEnd.IsKnown != b.MisEnd.IsKnown) return b.MisEnd.IsKnown;
        if (a.MisEnd.Differs(b.MisEnd)) return a.MisEnd < b.MisEnd;
        return a.MisStart.Differs(b.MisStart) ? a.MisStart < b.MisStart : a.Row < b.Row;
    }
}
