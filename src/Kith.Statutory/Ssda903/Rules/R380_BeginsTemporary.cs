using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>380: nobody comes into care in a temporary placement.</summary>
public sealed class R380_BeginsTemporary() : RowRule<Episode>("380", ["PLACE", "RNE"],
    "Check the kind of placement: a temporary one follows a lasting one, with P or B as the reason the episode began.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Place.In(Placement.Temporary) && !e.Rne.In(ReasonForEpisode.CarerChanged);
}
