using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Insight.Need;

/// <summary>Section 47 enquiries and the first conferences that follow.</summary>
internal static class EnquiriesChapter
{
    public static Chapter Of(InNeed need)
    {
        var (asked, limit) = (need.Asked, need.Asked.Limits.Conference);
        bool InTime(Section47Enquiry e) => asked.IsInTime(e.Start, e.InitialConference, limit, asked.Limits.ConferenceCount);
        var begun = need.All.Section47.All().Where(e => need.InYear(e.Start)).ToList();
        var held = need.All.Section47.All().Where(e => need.InYear(e.InitialConference) && e.Start <= e.InitialConference).ToList();
        var direct = need.All.Details.All().Where(d => need.InYear(d.InitialConference)).ToList();
        var days = held.ToDictionary(e => e, e => asked.WorkingDays(e.Start, e.InitialConference, asked.Limits.ConferenceCount));
        return new("enquiries", "Section 47 enquiries and conferences")
        {
            Figures =
            [
                Figure.Count("enquiries.number", "Section 47 enquiries begun in the year", begun.Behind(), asked.Population),
                Figure.ShareOf("enquiries.to-conference", "Led to a first conference", begun, e => e.InitialConference.IsKnown, RowBehind.Of) with { Note = "One begun at the end of the year may lead to one yet." },
                Figure.ShareOf("enquiries.none", "Needed no conference", begun, e => InNeed.IsTrue(e.ConferenceNotRequired), RowBehind.Of),
                Figure.Count("enquiries.conferences", "First conferences in the year after an enquiry", held.Behind(), asked.Population),
                Figure.Count("enquiries.other-conferences", "First conferences in the year noted with the referral", direct.Behind()),
                Figure.ShareOf("enquiries.in-time", $"Conferences within {limit} working days of the strategy discussion", held, InTime, RowBehind.Of) with { Note = asked.Uncertain(held.SelectMany(e => new[] { e.Start, e.InitialConference })) },
                Figure.Middle("enquiries.days", "Working days to the conference, in the middle", "working days", held.Select(e => (RowBehind.Of(e), (double)days[e])).ToList()),
            ],
            Splits =
            [
                Split.ByMonth("enquiries.month", "Enquiries begun", need.Start, need.End, Picture.Lines,
                    ("Enquiries", begun.Select(e => (RowBehind.Of(e), e.Start))), ("Conferences", held.Select(e => (RowBehind.Of(e), e.InitialConference)))) with { Counts = "enquiries and conferences" },
                Split.By("enquiries.length", "Working days to the conference", held, RowBehind.Of, e => Bands.Of(days[e], limit), Bands.Labels(limit)) with { Counts = "conferences" },
                need.Ages("enquiries.age", "Age and sex at the enquiry", begun, e => e.Start) with { Counts = "enquiries" },
            ],
        };
    }
}
