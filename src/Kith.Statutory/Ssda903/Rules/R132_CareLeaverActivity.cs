using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>132: the activity after care is there and is a code.</summary>
public sealed class R132_CareLeaverActivity() : RowRule<Oc3Row>("132", ["ACTIV"],
    "Give what the young person does as one of the codes of the year, or 0 when the authority is not in touch.")
{
    protected override bool Breaks(Oc3Row o, Collection collection) => !o.Activ.In(CareLeaver.Activities);
}
