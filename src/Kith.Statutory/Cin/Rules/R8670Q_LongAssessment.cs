using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8670Q: an assessment that is not complete started within the last 45 working days of the census year.</summary>
public sealed class R8670Q_LongAssessment() : CinRowRule<Assessment>("8670Q", ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
    "Give the day the assessment was authorised, or the reason: it started more than 45 working days before the end of the census year.")
{
    private const int Limit = 45;

    protected override bool Breaks(Assessment assessment, CinCollection collection) =>
        assessment.Authorised.IsBlank && assessment.Start < WorkingDays.Before(collection.End.AddDays(1), Limit);
}
