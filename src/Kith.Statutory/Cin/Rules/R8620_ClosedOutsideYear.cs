using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8620: a case that is closed was closed in the census year.</summary>
public sealed class R8620_ClosedOutsideYear() : CinRowRule<CinDetail>("8620", ["CINclosureDate"],
    "Check the date the case was closed: it is not in the census year.")
{
    protected override bool Breaks(CinDetail detail, CinCollection collection) =>
        detail.ClosureDate.IsKnown && !detail.ClosureDate.IsWithin(collection.Start, collection.End);
}
