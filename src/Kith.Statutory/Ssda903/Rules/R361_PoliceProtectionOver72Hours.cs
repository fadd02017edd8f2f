using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>361: police protection lasts 72 hours at most.</summary>
public sealed class R361_PoliceProtectionOver72Hours() : ChildRule("361", ["DEC", "DECOM", "LS"], Files.Episodes,
    "Check the dates and the legal status: police protection (L1) cannot last longer than 72 hours.")
{
    private const int Days = 3;

    protected override void Check(Child child, Findings found)
    {
        LimitedStatus.AddLongerThan(Days, LegalStatus.PoliceProtection, child, found);
    }
}
