using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>118: the decision not to place for adoption falls into the year and after care started.</summary>
public sealed class R118_NoLongerPlacedTooEarly() : ChildRule("118", ["DATE_PLACED_CEASED", "DECOM", "LS"], Files.Episodes | Files.PlacedAdoption,
    "Check the day it was decided that the child should no longer be placed for adoption: it is before this year, or before care started.")
{
    protected override void Check(Child child, Findings found)
    {
        var first = child.Episodes.Find(e => !e.Ls.In(LegalStatus.ShortBreaks) && e.Decom.IsKnown);
        foreach (var p in child.PlacedAdoption)
        {
            if (!(p.DatePlacedCeased < child.Collection.Start) && !(p.DatePlacedCeased < first.Decom)) continue;
            found.Add(p);
            found.Add(first);
        }
    }
}
