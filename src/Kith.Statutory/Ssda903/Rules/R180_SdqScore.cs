using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>180: an SDQ score is a whole number from 0 to 40.</summary>
public sealed class R180_SdqScore() : RowRule<Oc2Row>("180", ["SDQ_SCORE"],
    "Give the score of the strengths and difficulties questionnaire as a whole number from 0 to 40.")
{
    private const int Highest = 40;

    protected override bool Breaks(Oc2Row o, Collection collection) => o.SdqScore.IsGiven && !IsScore(o.SdqScore.Number);

    private static bool IsScore(double? score) => score >= 0 && score <= Highest && double.IsInteger(score.Value);
}
