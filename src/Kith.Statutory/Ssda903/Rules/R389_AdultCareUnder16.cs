using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>389: nobody under 16 is transferred to adult social care.</summary>
public sealed class R389_AdultCareUnder16() : ChildRule("389", ["REC"], Files.Header | Files.Episodes,
    "Check the reason the episode ceased and the date of birth: nobody under 16 moves to adult services.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (e.Rec == AdultCare && child.Header.Dob.IsKnown && !(e.Dec >= child.Header.Dob.Birthday(16))) found.Add(e);
        }
    }

    private static readonly Code AdultCare = "E7";
}
