using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>218: a placement in England of a kind that Ofsted registers has a URN; not asked of short breaks and of what ended before April 2015.</summary>
public sealed class R218_UrnMissing() : RowRule<Episode>("218", ["URN", "PLACE"], "Give the URN of the home or the agency; XXXXXXX if it has none.")
{
    private static readonly Day Since = Day.Of(2015, 4, 1);

    protected override bool Breaks(Episode e, Collection collection) =>
        e.Urn.IsBlank && e.Place.IsGiven && !e.Place.In(Placement.WithoutUrn(collection.RuleYear)) && !(e.Dec < Since)
            && !e.Ls.In(LegalStatus.ShortBreaks) && !PlacementLocation.IsOutsideEngland(e.PlLa);
}
