using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>407: nobody leaves care by special guardianship at 18 or over.</summary>
public sealed class R407_GuardianshipAtEighteen() : ChildRule("407", ["DEC", "DOB", "REC"], Files.Header | Files.Episodes,
    "Check the reason the episode ceased and the date of birth: no special guardianship order is made at 18 or over.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (!(e.Rec.In(Guardianship) && e.Dec >= child.Header.Dob.Birthday(18))) continue;
            found.Add(e);
            found.Add(child.Header);
        }
    }

    private static readonly CodeSet Guardianship = new("E45 E46 E47 E48");
}
