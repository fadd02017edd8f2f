using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>189: no SDQ of a young person who was seventeen when the year began.</summary>
public sealed class R189_SdqSeventeen() : RowRule<Oc2Row>("189", ["SDQ_SCORE", "SDQ_REASON", "DOB"],
    "Take out the SDQ score or the reason for none: the young person was already 17 when the year began.")
{
    private const int TooOld = 17;

    protected override bool Breaks(Oc2Row o, Collection collection) =>
        (o.SdqScore.IsGiven || o.SdqReason.IsGiven) && o.Dob.Birthday(TooOld) <= collection.Start;
}
