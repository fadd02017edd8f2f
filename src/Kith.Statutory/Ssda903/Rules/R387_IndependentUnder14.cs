using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>387: nobody under 14 leaves care for independent living.</summary>
public sealed class R387_IndependentUnder14() : ChildRule("387", ["REC"], Files.Episodes | Files.Header,
    "Check the reason the episode ceased and the date of birth: the child was not yet 14 and is said to have moved to live independently.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            // An end that is left blank counts as the end of the year.
            if (e.Rec.In(ReasonCeased.IndependentLiving) && e.Dec.Or(child.Collection.End) < child.Header.Dob.Birthday(14)) found.Add(e);
        }
    }
}
