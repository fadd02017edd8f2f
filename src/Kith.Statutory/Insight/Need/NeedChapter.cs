namespace Kith.Statutory.Insight.Need;

/// <summary>Children in need: how many, why, for how long, and how it ended.</summary>
internal static class NeedChapter
{
    private static readonly string[] Lengths = ["Up to 3 months", "3 to 6 months", "6 to 12 months", "1 to 2 years", "2 years or longer"];

    public static Chapter Of(InNeed need)
    {
        var all = need.All.Details.All().Where(d => d.ReferralDate <= need.End && !InNeed.IsTrue(d.ReferralNfa)).ToList();
        var open = all.Where(d => !(d.ClosureDate <= need.End)).ToList();
        // A child with two open episodes is one child in need.
        var children = open.GroupBy(d => d.Table!.ChildOf(d.Row)).Select(g => g.OrderBy(d => d.ReferralDate).First()).ToList();
        var closed = all.Where(d => need.InYear(d.ClosureDate)).ToList();
        var plans = need.All.CinPlans.All().Where(p => p.Start <= need.End && !(p.End <= need.End)).ToList();
        return new("need", "Children in need")
        {
            Figures =
            [
                Figure.Count("need.now", "Children in need on the last day", children.Behind(), need.Asked.Population),
                Figure.Count("need.plans", "Child in need plans open on the last day", plans.Behind()),
                Figure.Count("need.closed", "Episodes closed in the year", closed.Behind(), need.Asked.Population),
                Figure.ShareOf("need.disabled", "Disabled, of the children in need on the last day", children, need.IsDisabled, RowBehind.Of),
            ],
            Splits =
            [
                need.Ages("need.age", "Age and sex on the last day", children, _ => need.End),
                Split.By("need.primary", "Main need", children, RowBehind.Of, d => Words.Need(d.PrimaryNeedCode)),
                Split.By("need.ethnicity", "Ethnicity", children, RowBehind.Of, need.Ethnicity),
                Split.By("need.length", "How long they have been in need", children, RowBehind.Of, d => Length(d.ReferralDate, need.End), Lengths),
                Split.By("need.reason", "Why episodes were closed", closed, RowBehind.Of, d => Words.Closure(d.ReasonForClosure)) with { Counts = "episodes" },
            ],
        };
    }

    private static string Length(Tables.Day from, Tables.Day to) =>
        from > to.AddMonths(-3) ? Lengths[0] : from > to.AddMonths(-6) ? Lengths[1] : from > to.AddMonths(-12) ? Lengths[2] : from > to.AddMonths(-24) ? Lengths[3] : Lengths[4];
}
