using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>131: being in touch after care is there and is a code.</summary>
public sealed class R131_CareLeaverInTouch() : RowRule<Oc3Row>("131", ["IN_TOUCH"],
    "Say whether the authority is in touch with the young person: YES, NO, DIED, REFU, NREQ or RHOM.")
{
    protected override bool Breaks(Oc3Row o, Collection collection) => !o.InTouch.In(CareLeaver.InTouchCodes);
}
