using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>197a: no reason for a missing SDQ score when there is one.</summary>
public sealed class R197a_SdqScoreAndReason() : RowRule<Oc2Row>("197a", ["SDQ_REASON", "SDQ_SCORE"], "Take out the reason for no SDQ score: there is a score.")
{
    protected override bool Breaks(Oc2Row o, Collection collection) => o.SdqScore.IsGiven && o.SdqReason.IsGiven;
}
