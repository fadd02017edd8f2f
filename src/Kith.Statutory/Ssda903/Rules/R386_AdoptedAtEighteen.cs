using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>386: nobody is adopted at 18 or over.</summary>
public sealed class R386_AdoptedAtEighteen() : ChildRule("386", ["REC"], Files.Header | Files.Episodes,
    "Check the reason the episode ceased and the date of birth: nobody is adopted from care at 18 or over.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (Adoption.Ends(e) && e.Dec >= child.Header.Dob.Birthday(18)) found.Add(e);
        }
    }
}
