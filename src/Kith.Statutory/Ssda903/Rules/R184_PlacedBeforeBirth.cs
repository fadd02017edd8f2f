using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>184: nobody is to be placed for adoption before they are born.</summary>
public sealed class R184_PlacedBeforeBirth() : ChildRule("184", ["DATE_PLACED", "DOB"], Files.Header | Files.PlacedAdoption,
    "Check the date of birth and the day of the decision to place for adoption: the decision is the earlier one.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var p in child.PlacedAdoption)
        {
            if (p.DatePlaced < child.Header.Dob) found.Add(p);
        }
    }
}
