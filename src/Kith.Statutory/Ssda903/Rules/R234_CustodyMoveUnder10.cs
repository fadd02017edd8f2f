using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>234: nobody under 10 changes placement because of custody.</summary>
public sealed class R234_CustodyMoveUnder10() : ChildRule("234", ["REASON_PLACE_CHANGE", "DOB"], Files.Episodes | Files.Header,
    "Check the reason the placement changed and the date of birth: a child under 10 is not taken into custody.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (!(e.ReasonPlaceChange == Custody && (e.Dec.IsKnown ? e.Dec : e.Decom) < child.Header.Dob.Birthday(10))) continue;
            found.Add(e);
            found.Add(child.Header);
        }
    }

    private static readonly Code Custody = "CUSTOD";
}
