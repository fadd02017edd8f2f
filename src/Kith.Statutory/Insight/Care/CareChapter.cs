using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Insight.Care;

/// <summary>How many children are looked after, who they are, who came and who left.</summary>
internal static class CareChapter
{
    public static Chapter Of(IReadOnlyList<CaredFor> children, Asked asked)
    {
        var (start, end) = (children[0].Collection.Start, children[0].Collection.End);
        var now = children.Where(c => c.InCareAtEnd && c.AtEnd.Table is not null).ToList();
        var started = children.SelectMany(c => c.Started).ToList();
        var ceased = children.SelectMany(c => c.Ceased).ToList();
        return new("care", "Looked after")
        {
            Figures =
            [
                Figure.Count("care.now", "Looked after on the last day", now.Select(c => c.Row).ToList(), asked.Population) with { Note = "Short breaks are left out." },
                Figure.Count("care.started", "Began to be looked after in the year", started.Behind(), asked.Population) with { Note = "Times in care, not children." },
                Figure.Count("care.ceased", "Ceased to be looked after in the year", ceased.Behind(), asked.Population) with { Note = "Times in care, not children." },
                Figure.ShareOf("care.home", "Left care to go home or to relatives, or by a special guardianship or child arrangements order", ceased, GoesToFamily, RowBehind.Of),
                Figure.ShareOf("care.asylum", "Unaccompanied asylum-seeking, of those looked after on the last day", now, c => Ssda903.Care.AsylumSeeking.ThisYear(c.Child), c => c.Row),
            ],
            Splits =
            [
                Split.AgeAndSex("care.age", "Age and sex on the last day", asked.Ages, now, c => c.Row, c => c.Age(end), c => c.Sex),
                Split.ByMonth("care.flow", "Beginning and ceasing to be looked after", start, end, Picture.Lines,
                    ("Began", started.Select(e => (RowBehind.Of(e), e.Decom))), ("Ceased", ceased.Select(e => (RowBehind.Of(e), e.Dec)))) with { Counts = "times in care" },
                OnLastDays(children, start, end),
                Split.By("care.status", "Legal status on the last day", now, c => c.Row, c => Words.LegalStatus(c.AtEnd.Ls)),
                Split.By("care.need", "Category of need on the last day", now, c => c.Row, c => Words.Need(c.AtEnd.Cin)),
                Split.By("care.ethnicity", "Ethnicity on the last day", now, c => c.Row, c => Words.Ethnicity(c.Header.Ethnic)),
                Split.By("care.reason", "Why they ceased to be looked after", ceased, RowBehind.Of, e => Words.ReasonCeased(e.Rec)) with { Counts = "times in care" },
            ],
        };
    }

    private static Split OnLastDays(IReadOnlyList<CaredFor> children, Tables.Day start, Tables.Day end) => new(
        "care.trend", "Looked after on the last day of each month", Picture.Lines, ["Looked after"],
        Months.Between(start, end).Select(m => new Slice(Months.Name(m), [children.Where(c => Ssda903.Care.LookedAfter.On(Months.LastDay(m), c.Child)).Select(c => c.Row).ToList()])).ToList()) { Overlaps = true };

    private static readonly Tables.CodeSet ToFamily = new("E4A E4B E13 E41 E45 E46 E47 E48");

    private static bool GoesToFamily(Episode e) => e.Rec.In(ToFamily);
}
