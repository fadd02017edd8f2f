using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>167: how the child took part in a review is there and is a code.</summary>
public sealed class R167_ReviewParticipation() : RowRule<ReviewRow>("167", ["REVIEW_CODE"],
    "Say how the child took part in the review, PN1 to PN7, or PN0 for a child under four.")
{
    protected override bool Breaks(ReviewRow r, Collection collection) => !r.ReviewCode.In(Participation.Codes);
}
