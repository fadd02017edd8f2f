using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8842Q: a review of a child protection plan has a date.</summary>
public sealed class R8842Q_ReviewWithoutDate() : CinRowRule<ProtectionReview>("8842Q", ["CPPreviewDate"],
    "Give the date of the review, or the reason why there is none.")
{
    protected override bool Breaks(ProtectionReview review, CinCollection collection) => !review.Date.IsKnown;
}
