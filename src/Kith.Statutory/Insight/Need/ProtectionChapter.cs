using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight.Need;

/// <summary>Child protection plans: how many, why, again, for how long, and reviewed in time.</summary>
internal static class ProtectionChapter
{
    public static Chapter Of(InNeed need)
    {
        var (asked, limits) = (need.Asked, need.Asked.Limits);
        var all = need.All.ProtectionPlans.All().Where(p => p.Start <= need.End).ToList();
        bool On(ProtectionPlan plan, Day day) => plan.Start <= day && !(plan.End <= day);
        var now = all.Where(p => On(p, need.End)).ToList();
        var (begun, ended) = (all.Where(p => need.InYear(p.Start)).ToList(), all.Where(p => need.InYear(p.End)).ToList());
        var reviewed = now.Where(p => p.Start <= need.End.AddMonths(-limits.FirstProtectionReviewMonths)).ToList();
        return new("protection", "Child protection plans")
        {
            Figures =
            [
                Figure.Count("protection.now", "On a plan on the last day", now.Behind(), asked.Population),
                Figure.Count("protection.begun", "Plans begun in the year", begun.Behind(), asked.Population),
                Figure.Count("protection.ended", "Plans ended in the year", ended.Behind(), asked.Population),
                Figure.ShareOf("protection.again", "Begun in the year for the second time or more", begun, p => p.PreviousPlans.WholeNumber > 0, RowBehind.Of),
                Figure.ShareOf("protection.long", $"Ended after {limits.LongProtectionMonths} months or longer", ended, p => p.Start <= p.End.AddMonths(-limits.LongProtectionMonths), RowBehind.Of),
                Figure.ShareOf("protection.short", $"Ended within {limits.FirstProtectionReviewMonths} months", ended, p => p.Start > p.End.AddMonths(-limits.FirstProtectionReviewMonths), RowBehind.Of),
                Figure.ShareOf("protection.reviewed", "Reviewed in time until the last day", reviewed, p => IsReviewedInTime(need, p, need.End), RowBehind.Of)
                    with { Note = $"Plans open for {limits.FirstProtectionReviewMonths} months or longer: first review within {limits.FirstProtectionReviewMonths} months, then every {limits.ProtectionReviewMonths}." },
            ],
            Splits =
            [
                new("protection.trend", "On a plan on the last day of each month", Picture.Lines, ["On a plan"],
                    Months.Between(need.Start, need.End).Select(m => new Slice(Months.Name(m), [all.Where(p => On(p, Months.LastDay(m))).Behind()])).ToList()) { Overlaps = true },
                Split.By("protection.abuse", "Category of abuse, latest", now, RowBehind.Of, p => Words.Abuse(p.LatestCategory)),
                need.Ages("protection.age", "Age and sex on the last day", now, _ => need.End),
                Split.By("protection.before", "Plans before this one", begun, RowBehind.Of, p => p.PreviousPlans.WholeNumber switch { null => null, 0 => "None", 1 => "1", _ => "2 or more" }, ["None", "1", "2 or more"]),
            ],
        };
    }

    /// <summary>No review came later than it was due, the one due by the day included.</summary>
    internal static bool IsReviewedInTime(InNeed need, ProtectionPlan plan, Day until)
    {
        var (limits, due) = (need.Asked.Limits, plan.Start.AddMonths(need.Asked.Limits.FirstProtectionReviewMonths));
        foreach (var review in need.All.Reviews.Of(plan.Table!.ChildOf(plan.Row)).In(plan))
        {
            if (!review.Date.IsKnown || review.Date < plan.Start || review.Date > until) continue;
            if (review.Date > due) return false;
            due = review.Date.AddMonths(limits.ProtectionReviewMonths);
        }

        return due >= until;
    }
}
