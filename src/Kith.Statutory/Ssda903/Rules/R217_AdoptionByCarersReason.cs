using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>217: a placement for adoption with the child's carers (A3, A5) since April 2015 is no change of carers.</summary>
public sealed class R217_AdoptionByCarersReason() : RowRule<Episode>("217", ["RNE", "PLACE", "DECOM"],
    "Check why the episode began: adoption by the carers the child lives with already (A3, A5) can only begin with S, T or U.")
{
    private static readonly Day Since = Day.Of(2015, 4, 1);

    private static readonly CodeSet SameCarers = new("S T U");

    protected override bool Breaks(Episode e, Collection collection) => e.Place.In(Placement.AdoptionByCarers) && e.Decom >= Since && !e.Rne.In(SameCarers);
}
