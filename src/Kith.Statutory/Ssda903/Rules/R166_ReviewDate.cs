using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>166: the day of a review is there and is a date.</summary>
public sealed class R166_ReviewDate() : RowRule<ReviewRow>("166", ["REVIEW"], "Give the day of the review as a real day, dd/mm/yyyy.")
{
    protected override bool Breaks(ReviewRow r, Collection collection) => !r.Review.IsKnown;
}
