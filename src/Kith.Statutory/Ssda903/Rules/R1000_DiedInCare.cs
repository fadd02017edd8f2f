using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1000: no care leaver's information about a child who died in care, this year or last.</summary>
public sealed class R1000_DiedInCare() : ChildRule("1000", ["IN_TOUCH", "ACTIV", "ACCOM"], Files.Episodes | Files.Oc3,
    "Take the child out of the care leavers' table, or correct the episode: it says the child died in care.")
{
    protected override void Check(Child child, Findings found)
    {
        if (child.Oc3.Any && (child.Episodes.Has(Died) || child.Last.Episodes.Has(Died))) found.AddAll(child.Oc3);
    }

    private static bool Died(Episode e) => e.Rec == ReasonCeased.Died;
}
