using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>441: PN1 to PN7 are for a child of four or more.</summary>
public sealed class R441_TookPartUnderFour() : RowRule<ReviewRow>("441", ["REVIEW_CODE", "REVIEW", "DOB"],
    "Check the review and the date of birth: a child under four at the review has PN0.")
{
    protected override bool Breaks(ReviewRow r, Collection collection) => r.ReviewCode.In(Participation.FourOrOver) && r.Review < r.Dob.Birthday(4);
}
