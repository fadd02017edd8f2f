using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>381: nobody leaves care from a temporary placement.</summary>
public sealed class R381_EndsTemporary() : RowRule<Episode>("381", ["PLACE", "REC"],
    "Check the kind of placement: care cannot end in a temporary one; add the return to the lasting one.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Place.In(Placement.Temporary) && e.Rec.IsGiven && e.Rec != ReasonCeased.Continues;
}
