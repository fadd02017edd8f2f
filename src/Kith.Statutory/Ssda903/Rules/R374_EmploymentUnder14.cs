using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>374: nobody under 14 is placed in residential employment. The published cases report only stays that have ended.</summary>
public sealed class R374_EmploymentUnder14() : ChildRule("374", ["PLACE", "DECOM"], Files.Episodes | Files.Header,
    "Check the placement and the date of birth: nobody under 14 lives where they work.")
{
    private static readonly Code Employment = "P3";

    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (e.Place == Employment && e.Dec.IsKnown && e.Decom < child.Header.Dob.Birthday(14)) found.Add(e);
        }
    }
}
