using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>440: PN0 is for a child under four.</summary>
public sealed class R440_UnderFourAtFour() : RowRule<ReviewRow>("440", ["REVIEW_CODE", "REVIEW", "DOB"],
    "Say how the child took part in the review (PN1 to PN7): the child was four by then.")
{
    protected override bool Breaks(ReviewRow r, Collection collection) => r.ReviewCode == Participation.UnderFour && r.Review >= r.Dob.Birthday(4);
}
