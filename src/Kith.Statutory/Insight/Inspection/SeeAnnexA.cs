using Kith.Statutory.AnnexA;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight.Inspection;

/// <summary>What the lists of an inspection show, without a record behind them.</summary>
public static class SeeAnnexA
{
    /// <summary>How far lists 1 to 7 go back.</summary>
    internal const int Months = 6;

    private const int Later = 9; // lists 10 and 11 may name days to come

    /// <summary>The report as on a day; without one, on the latest day of an event in the lists, and the report says so.</summary>
    public static Report Of(AnnexAReturn all, Asked asked, Day on = default)
    {
        var told = on.IsKnown;
        if (!told) on = LatestDay(all);
        if (!on.IsKnown) return new("Inspection", on, on, [Chapter.NotGiven("lists", "Lists", "no list has a day")]) { Authority = asked.Authority };
        var lists = new Inspected(all, asked, on);
        return new("Inspection lists", lists.Since, on,
        [
            FrontDoorLists.Contacts(lists), FrontDoorLists.EarlyHelp(lists), FrontDoorLists.Referrals(lists), EnquiryLists.Assessments(lists), EnquiryLists.Enquiries(lists), PlanLists.Need(lists),
            PlanLists.Protection(lists), CareList.Care(lists), CareList.Stability(lists), CareList.Checks(lists), CareList.TimesMissing(lists), LaterLists.Leaving(lists), LaterLists.Adoption(lists), LaterLists.Adopters(lists),
        ])
        {
            Authority = asked.Authority,
            Notes = told ? [] : [$"No day was given: everything is counted up to {on}, the latest day in the lists."],
        };
    }

    private static Day LatestDay(AnnexAReturn all)
    {
        var latest = Day.Blank;
        foreach (var list in all.Lists.Take(Later))
        {
            foreach (var column in list.Columns.OfType<DayColumn>())
            {
                for (var row = 0; row < list.Count; row++) latest = Day.Later(latest, column[row]);
            }
        }

        return latest;
    }
}
