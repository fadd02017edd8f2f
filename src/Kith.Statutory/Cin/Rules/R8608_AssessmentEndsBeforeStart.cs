using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8608: an assessment is not authorised before it starts.</summary>
public sealed class R8608_AssessmentEndsBeforeStart() : CinRowRule<Assessment>("8608", ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
    "Check the dates of the assessment: it is authorised before it starts.")
{
    protected override bool Breaks(Assessment assessment, CinCollection collection) => assessment.Start > assessment.Authorised;
}
