using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8736: an assessment that is not complete started in the census year.</summary>
public sealed class R8736_OpenAssessmentOutsideYear() : CinRowRule<Assessment>("8736", ["AssessmentAuthorisationDate", "AssessmentActualStartDate"],
    "Give the day the assessment was authorised, or check its start: it is not in the census year.")
{
    protected override bool Breaks(Assessment assessment, CinCollection collection) =>
        assessment.Authorised.IsBlank && assessment.Start.IsKnown
        && !assessment.Start.IsWithin(collection.Start, collection.End);
}
