using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>112: the day the child was to be placed for adoption is a date.</summary>
public sealed class R112_AdoptionBestInterest() : RowRule<Ad1Row>("112", ["DATE_INT"],
    "Give the day it was decided to place the child for adoption as a real day, dd/mm/yyyy.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.DateInt.IsUnreadable;
}
