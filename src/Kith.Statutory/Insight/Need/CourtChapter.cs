namespace Kith.Statutory.Insight.Need;

/// <summary>Before court: letters, and meetings in which families decide (from the census of 2025/26).</summary>
internal static class CourtChapter
{
    public static Chapter Of(InNeed need)
    {
        var rows = need.All.PreProceedings.All().ToList();
        if (rows.Count == 0) return Chapter.NotGiven("court", "Before court", "the elements on proceedings, which the census has from 2025/26");
        return new("court", "Before court")
        {
            Figures =
            [
                Figure.Count("court.letters", "Letters before proceedings in the year", rows.Where(r => need.InYear(r.LetterSent)).Behind()),
                Figure.ShareOf("court.offered", "Families offered a meeting in which they decide", rows, r => InNeed.IsTrue(r.FamilyMeetingOffered), RowBehind.Of),
                Figure.ShareOf("court.met", "Families who met", rows, r => InNeed.IsTrue(r.FamilyMeetingHeld), RowBehind.Of),
                Figure.Count("court.applied", "Applications to court in the year", rows.Where(r => need.InYear(r.CourtApplication)).Behind()),
            ],
        };
    }
}
