using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>392b: both postcodes are given, except for short breaks and unaccompanied children.</summary>
public sealed class R392b_PostcodesMissing() : ChildRule("392b", ["HOME_POST", "PL_POST"], Files.Episodes,
    "Give the postcode of the child's home and that of the placement.")
{
    protected override void Check(Child child, Findings found)
    {
        if (AsylumSeeking.EverKnown(child)) return;
        foreach (var e in child.Episodes)
        {
            if (!e.Ls.In(LegalStatus.ShortBreaks) && (e.HomePost.IsBlank || e.PlPost.IsBlank)) found.Add(e);
        }
    }
}
