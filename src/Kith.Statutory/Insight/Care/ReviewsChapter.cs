using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Insight.Care;

/// <summary>Reviews: in time, and how children took part.</summary>
internal static class ReviewsChapter
{
    private static readonly Tables.CodeSet TookPart = Participation.Codes.Without("PN0 PN4 PN7");

    public static Chapter Of(Ssda903Return all, IReadOnlyList<CaredFor> children, Asked asked)
    {
        if (!all.This.Reviews.Given) return Chapter.NotGiven("reviews", "Reviews", "the table Reviews");
        var (start, end) = (all.Collection.Start, all.Collection.End);
        var since = end.AddMonths(-asked.Limits.CareReviewMonths);
        var due = children.Where(c => c.InCareAtEnd && c.InCareSince.Day <= since).ToList();
        var reviews = all.This.Reviews.All().Where(r => r.Review.IsWithin(start, end)).ToList();
        var old = reviews.Where(r => r.ReviewCode.In(Participation.FourOrOver)).ToList();
        return new("reviews", "Reviews")
        {
            Figures =
            [
                Figure.ShareOf("reviews.current", $"Reviewed within the last {asked.Limits.CareReviewMonths} months", due, c => c.Child.Reviews.Has(r => r.Review > since && r.Review <= end), c => c.Row)
                    with { Note = "Asked of children looked after on the last day, and as long as that." },
                Figure.ShareOf("reviews.part", "Reviews in which a child of four or older took part, in person or by others", old, r => r.ReviewCode.In(TookPart), RowBehind.Of),
                Figure.Count("reviews.held", "Reviews held in the year", reviews.Behind()),
            ],
            Splits =
            [
                Split.By("reviews.how", "How children took part", reviews, RowBehind.Of, r => Words.Part(r.ReviewCode)) with { Counts = "reviews" },
                Split.ByMonth("reviews.month", "Reviews held", start, end, Picture.Lines, ("Reviews", reviews.Select(r => (RowBehind.Of(r), r.Review)))) with { Counts = "reviews" },
            ],
        };
    }
}
