using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903;

/// <summary>A kind of placement that only children of some age may be in. As the published checks do, it looks at stays that have ended.</summary>
public abstract class PlacementAge(string code, Code place, int youngest, string says) : ChildRule(code, ["PLACE", "DECOM"], Files.Episodes | Files.Header, says)
{
    protected sealed override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (e.Place == place && e.Dec.IsKnown && e.Decom < child.Header.Dob.Birthday(youngest)) found.Add(e);
        }
    }
}

/// <summary>A temporary placement that may last so many days at most.</summary>
public abstract class TemporaryStay(string code, Code place, int days, string says) : RowRule<Episode>(code, ["PLACE", "DECOM"], says)
{
    // Published with the header, so it is not run without it.
    protected sealed override Files AlsoNeeds => Files.Header;

    protected sealed override bool Breaks(Episode e, Collection collection) => e.Place == place && e.Dec - e.Decom > days;
}
