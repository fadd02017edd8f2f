using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>347: nobody lives in a foyer who was under 18 when the year began. Of those who died or went home 344 asks.</summary>
public sealed class R347_FoyerUnderEighteen() : RowRule<Oc3Row>("347", ["ACCOM", "DOB"],
    "Check the accommodation and the date of birth: a foyer is for those who are 18, and this young person was not when the year began.")
{
    protected override bool Breaks(Oc3Row o, Collection collection) =>
        CareLeaver.IsFoyer(o.Accom) && !o.InTouch.In(CareLeaver.NoLongerReported) && o.Dob.Birthday(18) > collection.Start;
}
