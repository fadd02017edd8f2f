using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>362: an emergency protection order lasts 21 days at most.</summary>
public sealed class R362_EmergencyProtectionOver21Days() : ChildRule("362", ["DEC", "DECOM", "LS"], Files.Episodes,
    "Check the dates and the legal status: an emergency protection order (L2) cannot last longer than 21 days.")
{
    private const int Days = 21;

    protected override void Check(Child child, Findings found)
    {
        LimitedStatus.AddLongerThan(Days, LegalStatus.EmergencyProtection, child, found);
    }
}
