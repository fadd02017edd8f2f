using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8696: an assessment that is complete was authorised in the census year.</summary>
public sealed class R8696_AssessmentEndsOutsideYear() : CinRowRule<Assessment>("8696", ["AssessmentAuthorisationDate"],
    "Check the day the assessment was authorised: it is not in the census year.")
{
    protected override bool Breaks(Assessment assessment, CinCollection collection) =>
        assessment.Authorised.IsKnown && !assessment.Authorised.IsWithin(collection.Start, collection.End);
}
