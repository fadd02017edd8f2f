using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>359: after the eighteenth birthday a child is looked after only under section 20(5), in a community home.</summary>
public sealed class R359_AfterEighteenElsewhere() : ChildRule("359", ["LS", "PLACE", "DEC"], Files.Header | Files.Episodes,
    "End the episode at the eighteenth birthday, or check legal status and placement: after it only accommodation in a community home is care.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (IsGoingOn(e, child) && !(e.Ls == LegalStatus.SingleAccommodation && e.Place == CommunityHome)) found.Add(e);
        }
    }

    private static readonly Code CommunityHome = "K2";

    private static bool IsGoingOn(Episode e, Child child)
    {
        var eighteen = child.Header.Dob.Birthday(18);
        return eighteen < child.Collection.End && (e.Dec.IsBlank || e.Dec > eighteen);
    }
}
