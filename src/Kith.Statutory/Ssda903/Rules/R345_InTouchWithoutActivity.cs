using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>345: of a care leaver in touch, activity and accommodation are known.</summary>
public sealed class R345_InTouchWithoutActivity() : RowRule<Oc3Row>("345", ["ACTIV", "ACCOM", "IN_TOUCH"],
    "Say what the young person does and where they live, or correct being in touch: 0 is for those the authority is not in touch with.")
{
    protected override bool Breaks(Oc3Row o, Collection collection) =>
        o.InTouch == CareLeaver.InTouch && (o.Activ == CareLeaver.Nothing || o.Accom == CareLeaver.Nothing);
}
