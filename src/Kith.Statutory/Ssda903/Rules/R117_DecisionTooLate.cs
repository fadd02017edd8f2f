using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>117: decisions about adoption fall into the year and into the time in care.</summary>
public sealed class R117_DecisionTooLate() : ChildRule("117", ["DATE_PLACED", "DATE_PLACED_CEASED", "DEC", "DECOM", "REC"], Files.Episodes | Files.PlacedAdoption,
    "Check the days of both decisions: one of them is after the end of the year, or after the child left care.")
{
    protected override void Check(Child child, Findings found)
    {
        var last = child.Episodes.FindLast(e => e.Decom.IsKnown);
        var left = last.Rec.IsGiven && last.Rec != ReasonCeased.Continues ? last.Dec : Day.Blank;
        var until = Day.Earlier(left, child.Collection.End);
        foreach (var p in child.PlacedAdoption)
        {
            if (!(p.DatePlaced > until) && !(p.DatePlacedCeased > until)) continue;
            found.Add(p);
            found.Add(last);
        }
    }
}
