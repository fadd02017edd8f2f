using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>188: no SDQ of a child under four at the end of the year.</summary>
public sealed class R188_SdqUnderFour() : RowRule<Oc2Row>("188", ["SDQ_SCORE", "SDQ_REASON"],
    "Take out the SDQ score or the reason for none: the child is not yet four on 31 March.")
{
    private const int Youngest = 4;

    protected override bool Breaks(Oc2Row o, Collection collection) => (o.SdqScore.IsGiven || o.SdqReason.IsGiven) && o.Dob.Birthday(Youngest) > collection.End;
}
