using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight.Inspection;

/// <summary>List 8: children looked after, their homes, reviews, visits, health and times missing.</summary>
internal static class CareList
{
    private const string Started = "Date Started to be Looked After", Ceased = "Date Ceased to be Looked After", Kind = "Placement Type", Homes = "Number of Placements in the Last 12 months",
        Missing = "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months", Offered = "Was the child offered a Return Interview after their last missing episode (Y/N)?",
        Accepted = "Did the child accept a Return Interview after their last missing episode (Y/N)?";

    private static readonly CodeSet HomeOrKin = new("P1 U1 U2 U3");

    private static readonly Code Out = "OUT";

    public static Chapter Care(Inspected all) => all.Chapter(8, "care", "Looked after", rows =>
    {
        var (now, ceased) = (Now(rows), rows.Where(r => r.Day(Ceased).IsKnown).ToList());
        return new("care", "Looked after")
        {
            Figures =
            [
                Figure.Count("care.now", "Looked after now", now.Behind(), all.Asked.Population),
                Figure.Count("care.started", "Began to be looked after in the six months", rows.Where(r => r.Day(Started) >= all.Since).Behind(), all.Asked.Population),
                Figure.Count("care.ceased", "Ceased to be looked after in the six months", ceased.Behind(), all.Asked.Population),
                Inspected.Share("care.asylum", "Unaccompanied asylum-seeking", now, r => r.Yes("Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)") == true),
                Inspected.Share("care.again", "Looked after for a second time within twelve months", now, r => r.Yes("Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)") == true),
            ],
            Splits =
            [
                all.Ages("care.age", "Age and sex", now, _ => all.On),
                all.ByMonth("care.flow", "Beginning and ceasing to be looked after", Picture.Lines, ("Began", rows, Started), ("Ceased", ceased, Ceased)),
                Inspected.By("care.status", "Legal status", now, r => Words.LegalStatus(r.CodeOf("Child's Legal Status", "legal-status"))),
                Inspected.By("care.need", "Category of need", now, r => Words.Need(r.CodeOf("Child's Category of Need", "need"))),
                Inspected.By("care.ethnicity", "Ethnicity", now, r => r.Ethnicity),
                Inspected.By("care.plan", "Plan for permanence", now, r => r.Text("What is the permanence plan for this child?")),
            ],
        };
    });

    public static Chapter Stability(Inspected all) => all.Chapter(8, "homes", "Homes and stability", rows =>
    {
        var (now, many) = (Now(rows), all.Asked.Limits.ManyHomes);
        var counted = now.Where(r => r.Number(Homes) is not null).ToList();
        var located = now.Where(r => r.CodeOf("Placement Location", "in-out").IsGiven).ToList();
        return new("homes", "Homes and stability")
        {
            Figures =
            [
                Inspected.Share("homes.many", $"{many} homes or more within twelve months (national measure)", counted, r => r.Number(Homes) >= many),
                Inspected.Share("homes.many-fair", $"{many} homes or more within twelve months (fair measure)", counted, r => r.Number(Homes) - (IsHomeOrKin(r) ? 1 : 0) >= many)
                    with { Note = "A move to the parents or to relatives or friends does not count against. The list shows the latest home only, so that at most one such move is left out." },
                Inspected.Share("homes.family", "With parents, relatives or friends", now, IsHomeOrKin),
                Inspected.Share("homes.outside", "Living outside the authority's area", located, r => r.CodeOf("Placement Location", "in-out") == Out),
                Inspected.Share("homes.outside-fair", "Living outside the area, but not with parents, relatives or friends", located, r => r.CodeOf("Placement Location", "in-out") == Out && !IsHomeOrKin(r)),
            ],
            Splits =
            [
                Inspected.By("homes.kind", "Kind of home", now, r => Words.Placement(r.CodeOf(Kind, "placement"))),
                Inspected.By("homes.provider", "Who provides the home", now, r => Words.Provider(r.CodeOf("Placement Provider", "provider"))),
                Split.By("homes.number", "Homes within twelve months", counted, r => r.Behind, r => r.Number(Homes) switch { >= 4 => "4 or more", var n => Math.Max(1, n ?? 1).ToString(System.Globalization.CultureInfo.InvariantCulture) }, ["1", "2", "3", "4 or more"]),
            ],
        };
    });

    public static Chapter Checks(Inspected all) => all.Chapter(8, "reviews", "Reviews, visits and health", rows =>
    {
        var (limits, now) = (all.Asked.Limits, Now(rows));
        var longer = now.Where(r => r.Day(Started) <= all.On.AddMonths(-limits.CareReviewMonths)).ToList();
        bool Healthy(ListRow r) => all.WithinMonths(r.Day("Date of Last Health Assessment"), r.Age(all.On) < limits.YoungChild ? limits.YoungHealthMonths : limits.HealthMonths);
        var yearLong = now.Where(r => r.Day(Started) <= all.On.AddMonths(-limits.HealthMonths)).ToList();
        return new("reviews", "Reviews, visits and health")
        {
            Figures =
            [
                Inspected.Share("reviews.current", $"Reviewed within the last {limits.CareReviewMonths} months", longer, r => all.WithinMonths(r.Day("Date of Latest Statutory Review"), limits.CareReviewMonths)) with { Note = "Of those looked after as long as that." },
                Inspected.Share("reviews.visited", $"Visited by the social worker within {limits.CareVisitWeeks} weeks", now, r => all.WithinWeeks(r.Day("Date of Last Social Work Visit"), limits.CareVisitWeeks)),
                Inspected.Share("health.assessed", "Health assessed in time", yearLong, Healthy)
                    with { Note = $"Looked after for {limits.HealthMonths} months or longer; under {limits.YoungChild} every {limits.YoungHealthMonths} months, otherwise every {limits.HealthMonths}." },
                Inspected.Share("health.teeth", $"Teeth checked within {limits.HealthMonths} months", yearLong, r => all.WithinMonths(r.Day("Date of Last Dental Check"), limits.HealthMonths)),
            ],
        };
    });

    public static Chapter TimesMissing(Inspected all) => all.Chapter(8, "missing", "Missing", rows =>
    {
        var gone = rows.Where(r => r.Number(Missing) > 0).ToList();
        return new("missing", "Missing")
        {
            Figures =
            [
                Inspected.Share("missing.children", "Were missing within twelve months", rows, r => r.Number(Missing) > 0),
                Inspected.Share("missing.offered", "Offered to talk when they came back", gone, r => r.Yes(Offered) == true),
                Inspected.Share("missing.accepted", "Talked when they came back", gone, r => r.Yes(Accepted) == true),
            ],
        };
    });

    private static List<ListRow> Now(List<ListRow> rows) => rows.Where(r => r.Day(Ceased).IsBlank).ToList();

    private static bool IsHomeOrKin(ListRow row) => row.CodeOf(Kind, "placement").In(HomeOrKin);
}
