using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>133: the accommodation after care is a code.</summary>
public sealed class R133_CareLeaverAccommodation() : RowRule<Oc3Row>("133", ["ACCOM"],
    "Give where the young person lives as one of the codes, with 1 if it suits them and 2 if not, or 0 when the authority is not in touch.")
{
    protected override bool Breaks(Oc3Row o, Collection collection) => o.Accom.IsOther(CareLeaver.Accommodations);
}
