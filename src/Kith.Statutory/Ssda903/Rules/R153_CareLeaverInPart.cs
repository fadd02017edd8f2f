using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>153: what is said of a care leaver is whole or not said at all.</summary>
public sealed class R153_CareLeaverInPart() : RowRule<Oc3Row>("153", ["IN_TOUCH", "ACTIV", "ACCOM"],
    "Complete being in touch, activity and accommodation, or leave all three empty.")
{
    protected override bool Breaks(Oc3Row o, Collection collection) => Completed.Any(o) && !Completed.All(o);
}
