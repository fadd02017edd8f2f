using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>582: a child is matched with adopters before the day of adoption.</summary>
public sealed class R582_MatchedOnDayOfAdoption() : ChildRule("582", ["DEC", "DATE_MATCH"], Files.Episodes | Files.Ad1,
    "Check the day the child was matched with the adopters: it is the day of the adoption, and is usually long before it.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (Adoption.Ends(e) && child.Ad1.Has(a => a.DateMatch == e.Dec)) found.Add(e);
        }
    }
}
