using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Insight.Need;

/// <summary>Assessments: finished in time, how long they took, and what they found.</summary>
internal static class AssessmentsChapter
{
    public static Chapter Of(InNeed need)
    {
        var (asked, limit) = (need.Asked, need.Asked.Limits.Assessment);
        bool InTime(Assessment a) => asked.IsInTime(a.Start, a.Authorised, limit, asked.Limits.AssessmentCount);
        var done = need.All.Assessments.All().Where(a => need.InYear(a.Authorised) && a.Start <= a.Authorised).ToList();
        var open = need.All.Assessments.All().Where(a => a.Authorised.IsBlank && a.Start <= need.End).ToList();
        var days = done.ToDictionary(a => a, a => asked.WorkingDays(a.Start, a.Authorised, asked.Limits.AssessmentCount));
        var factors = need.All.Factors.All().Where(f => f.Factor.IsGiven && done.Exists(a => a.AssessmentId == f.AssessmentId)).ToList();
        return new("assessments", "Assessments")
        {
            Figures =
            [
                Figure.Count("assessments.done", "Assessments finished in the year", done.Behind(), asked.Population),
                Figure.ShareOf("assessments.in-time", $"Finished within {limit} working days", done, InTime, RowBehind.Of) with { Note = asked.Uncertain(done.SelectMany(a => new[] { a.Start, a.Authorised })) },
                Figure.Middle("assessments.days", "Working days to the end, in the middle", "working days", done.Select(a => (RowBehind.Of(a), (double)days[a])).ToList()),
                Figure.ShareOf("assessments.late", $"Open on the last day, longer than {limit} working days", open, a => !asked.IsInTime(a.Start, need.End, limit, asked.Limits.AssessmentCount), RowBehind.Of),
            ],
            Splits =
            [
                Split.ByMonth("assessments.month", "Finished in time and late, by month", need.Start, need.End, Picture.StackedBars,
                    ("In time", done.Where(InTime).Select(a => (RowBehind.Of(a), a.Authorised))), ("Late", done.Where(a => !InTime(a)).Select(a => (RowBehind.Of(a), a.Authorised)))) with { Counts = "assessments" },
                Split.By("assessments.length", "Working days to the end", done, RowBehind.Of, a => Bands.Of(days[a], limit), Bands.Labels(limit)) with { Counts = "assessments" },
                // One factor may be found for the child and for a parent: it is counted once for each assessment.
                Split.By("assessments.factors", "What assessments found", factors.DistinctBy(f => (f.AssessmentId, Words.Factor(f.Factor))), RowBehind.Of, f => Words.Factor(f.Factor), overlaps: true) with { Counts = "assessments" },
            ],
        };
    }
}
