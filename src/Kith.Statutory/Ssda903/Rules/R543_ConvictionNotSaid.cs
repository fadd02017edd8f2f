using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>543: of every child of 10 or over in care all year it is said whether they were convicted.</summary>
public sealed class R543_ConvictionNotSaid() : ChildRule("543", ["CONVICTED", "DOB"], Files.Episodes | Files.Oc2,
    "Say whether the child was convicted in the year: 1 for yes, 0 for no.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var o in child.Oc2)
        {
            if (o.Convicted.IsBlank && o.Dob.AgeAt(child.Collection.End) >= 10 && LookedAfter.AllYear(child)) found.Add(o);
        }
    }
}
