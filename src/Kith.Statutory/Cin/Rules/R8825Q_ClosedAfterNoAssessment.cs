using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8825Q: an episode closed after its assessment (RC8, RC9) has one.</summary>
public sealed class R8825Q_ClosedAfterNoAssessment() : CinChildRule("8825Q", ["ReasonForClosure"],
    "Add the assessment, or check the reason for closure, or give the reason: the case was closed after an assessment and there is none.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            if (detail.ReasonForClosure.In(ReasonForClosure.AfterAssessment) && !child.Assessments.In(detail).Any) found.Add(detail);
        }
    }
}
