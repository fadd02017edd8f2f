using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight.Need;

/// <summary>Referrals, those that came again, and who sent them.</summary>
internal static class ReferralsChapter
{
    public static Chapter Of(InNeed need)
    {
        var asked = need.Asked;
        var referrals = need.All.Details.All().Where(d => need.InYear(d.ReferralDate)).ToList();
        return new("referrals", "Referrals")
        {
            Figures =
            [
                Figure.Count("referrals.number", "Referrals in the year", referrals.Behind(), asked.Population),
                Figure.ShareOf("referrals.again", $"Referred again within {asked.Limits.RereferralMonths} months", referrals, r => IsAgain(need, r), RowBehind.Of)
                    with { Note = "Told by the referrals in the file: a census leaves out those that were closed before its year." },
                Figure.ShareOf("referrals.none", "Ended with no further action", referrals, r => InNeed.IsTrue(r.ReferralNfa), RowBehind.Of),
            ],
            Splits =
            [
                Split.ByMonth("referrals.month", "Referrals by month", need.Start, need.End, Picture.StackedBars,
                    ("First", referrals.Where(r => !IsAgain(need, r)).Select(r => (RowBehind.Of(r), r.ReferralDate))),
                    ("Again", referrals.Where(r => IsAgain(need, r)).Select(r => (RowBehind.Of(r), r.ReferralDate)))) with { Counts = "referrals" },
                Split.By("referrals.source", "Who referred", referrals, RowBehind.Of, r => Words.Source(r.ReferralSource)) with { Counts = "referrals" },
                need.Ages("referrals.age", "Age and sex at the referral", referrals, r => r.ReferralDate) with { Counts = "referrals" },
            ],
        };
    }

    private static bool IsAgain(InNeed need, CinDetail referral)
    {
        var before = Day.Blank;
        foreach (var other in need.All.Details.Of(referral.Table!.ChildOf(referral.Row)))
        {
            if (other.ReferralDate < referral.ReferralDate) before = other.ReferralDate;
        }

        return before >= referral.ReferralDate.AddMonths(-need.Asked.Limits.RereferralMonths);
    }
}
