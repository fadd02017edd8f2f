using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>344: of a care leaver who died or went home for good nothing more is reported.</summary>
public sealed class R344_NoLongerReportedWithActivity() : RowRule<Oc3Row>("344", ["ACTIV", "ACCOM", "IN_TOUCH"],
    "Put 0 for activity and accommodation: the young person died or went back to their family for good.")
{
    protected override bool Breaks(Oc3Row o, Collection collection) =>
        o.InTouch.In(CareLeaver.NoLongerReported) && !(o.Activ == CareLeaver.Nothing && o.Accom == CareLeaver.Nothing);
}
