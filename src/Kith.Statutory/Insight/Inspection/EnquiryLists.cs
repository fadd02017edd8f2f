using Kith.Statutory.Insight.Need;

namespace Kith.Statutory.Insight.Inspection;

/// <summary>Lists 4 and 5: assessments, enquiries and first conferences, each against its limit of working days.</summary>
internal static class EnquiryLists
{
    private const string Start = "Continuous Assessment Start Date", Done = "Continuous Assessment Date of Authorisation",
        Strategy = "Strategy discussion initiating Section 47 Enquiry Start Date", Conference = "Date of Initial Child Protection Conference";

    public static Chapter Assessments(Inspected all) => all.Chapter(4, "assessments", "Assessments", rows =>
    {
        var (asked, limit, count) = (all.Asked, all.Asked.Limits.Assessment, all.Asked.Limits.AssessmentCount);
        bool InTime(ListRow r) => asked.IsInTime(r.Day(Start), r.Day(Done), limit, count);
        var done = rows.Where(r => r.Day(Start) <= r.Day(Done)).ToList();
        var open = rows.Where(r => r.Day(Done).IsBlank && r.Day(Start) <= all.On).ToList();
        int Days(ListRow r) => asked.WorkingDays(r.Day(Start), r.Day(Done), count);
        return new("assessments", "Assessments")
        {
            Figures =
            [
                Figure.Count("assessments.done", "Assessments finished", done.Behind(), asked.Population),
                Inspected.Share("assessments.in-time", $"Finished within {limit} working days", done, InTime) with { Note = asked.Uncertain(done.SelectMany(r => new[] { r.Day(Start), r.Day(Done) })) },
                Figure.Middle("assessments.days", "Working days to the end, in the middle", "working days", done.Select(r => (r.Behind, (double)Days(r))).ToList()),
                Inspected.Share("assessments.late", $"Open, longer than {limit} working days", open, r => !asked.IsInTime(r.Day(Start), all.On, limit, count)),
                Inspected.Share("assessments.seen", "The child was seen", rows, r => r.Yes("Child Seen During Continuous Assessment") == true),
            ],
            Splits =
            [
                all.ByMonth("assessments.month", "Finished in time and late, by month", Picture.StackedBars, ("In time", done.Where(InTime), Done), ("Late", done.Where(r => !InTime(r)), Done)) with { Counts = "assessments" },
                Split.By("assessments.length", "Working days to the end", done, r => r.Behind, r => Bands.Of(Days(r), limit), Bands.Labels(limit)) with { Counts = "assessments" },
                Inspected.By("assessments.team", "Team", rows, r => r.Text("Allocated Team")) with { Counts = "assessments" },
            ],
        };
    });

    public static Chapter Enquiries(Inspected all) => all.Chapter(5, "enquiries", "Section 47 enquiries and conferences", rows =>
    {
        var (asked, limit, count) = (all.Asked, all.Asked.Limits.Conference, all.Asked.Limits.ConferenceCount);
        var held = rows.Where(r => r.Day(Strategy) <= r.Day(Conference)).ToList();
        int Days(ListRow r) => asked.WorkingDays(r.Day(Strategy), r.Day(Conference), count);
        return new("enquiries", "Section 47 enquiries and conferences")
        {
            Figures =
            [
                Figure.Count("enquiries.number", "Section 47 enquiries", rows.Behind(), asked.Population),
                Inspected.Share("enquiries.to-conference", "Led to a first conference", rows, r => r.Day(Conference).IsKnown),
                Inspected.Share("enquiries.none", "Needed no conference", rows, r => r.Yes("Was an Initial Child Protection Conference deemed unnecessary?") == true),
                Inspected.Share("enquiries.in-time", $"Conferences within {limit} working days of the strategy discussion", held, r => asked.IsInTime(r.Day(Strategy), r.Day(Conference), limit, count))
                    with { Note = asked.Uncertain(held.SelectMany(r => new[] { r.Day(Strategy), r.Day(Conference) })) },
                Inspected.Share("enquiries.to-plan", "Conferences that led to a child protection plan", held, r => r.Yes("Did the Initial Child Protection Conference Result in a Child Protection Plan") == true),
                Inspected.Share("enquiries.again", "More than one enquiry within twelve months", rows, r => r.Number("Number of Section 47 Enquiries in the last 12 months") > 1),
            ],
            Splits =
            [
                all.ByMonth("enquiries.month", "Enquiries and conferences by month", Picture.Lines, ("Enquiries", rows, Strategy), ("Conferences", held, Conference)) with { Counts = "enquiries and conferences" },
                Split.By("enquiries.length", "Working days to the conference", held, r => r.Behind, r => Bands.Of(Days(r), limit), Bands.Labels(limit)) with { Counts = "conferences" },
                all.Ages("enquiries.age", "Age and sex", rows, r => r.Day(Strategy)) with { Counts = "enquiries" },
            ],
        };
    });
}
