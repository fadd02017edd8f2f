using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>363: a child assessment order lasts 7 days at most.</summary>
public sealed class R363_AssessmentOrderOver7Days() : ChildRule("363", ["DEC", "DECOM", "LS"], Files.Episodes,
    "Check the dates and the legal status: a child assessment order (L3) cannot last longer than 7 days.")
{
    private const int Days = 7;

    protected override void Check(Child child, Findings found)
    {
        LimitedStatus.AddLongerThan(Days, LegalStatus.ChildAssessment, child, found);
    }
}
