namespace Kith.Statutory.Insight.Inspection;

/// <summary>Lists 6 and 7: children in need and child protection plans.</summary>
internal static class PlanLists
{
    private const string NeedStart = "CIN Start Date", Closed = "CIN Closure Date", PlanStart = "Child Protection Plan Start Date", PlanEnd = "Child Protection Plan End Date",
        Review = "Date of latest review conference";

    public static Chapter Need(Inspected all) => all.Chapter(6, "need", "Children in need", rows =>
    {
        var (open, closed) = (rows.Where(r => r.Day(Closed).IsBlank).ToList(), rows.Where(r => r.Day(Closed).IsKnown).ToList());
        return new("need", "Children in need")
        {
            Figures =
            [
                Figure.Count("need.now", "Children in need now", open.Behind(), all.Asked.Population),
                Figure.Count("need.closed", "Closed in the six months", closed.Behind(), all.Asked.Population),
                Inspected.Share("need.disabled", "Disabled", open, r => r.IsDisabled),
                Figure.Middle("need.seen", "Days since the child was seen, in the middle", "days", open.Where(r => r.Day("Date Child Was Last Seen") <= all.On)
                    .Select(r => (r.Behind, (double)(all.On.Date.DayNumber - r.Day("Date Child Was Last Seen").Date.DayNumber))).ToList()),
            ],
            Splits =
            [
                all.Ages("need.age", "Age and sex", open, _ => all.On),
                Inspected.By("need.primary", "Main need", open, r => Words.Need(r.CodeOf("Primary Need Code", "need"))),
                Inspected.By("need.status", "Where the work stands", open, r => Plain(r.Text("Case Status"))),
                Inspected.By("need.ethnicity", "Ethnicity", open, r => r.Ethnicity),
                all.ByMonth("need.month", "Begun and closed by month", Picture.Lines, ("Begun", rows, NeedStart), ("Closed", closed, Closed)),
            ],
        };
    });

    public static Chapter Protection(Inspected all) => all.Chapter(7, "protection", "Child protection plans", rows =>
    {
        var limits = all.Asked.Limits;
        var (now, ended) = (rows.Where(r => r.Day(PlanEnd).IsBlank).ToList(), rows.Where(r => r.Day(PlanStart) <= r.Day(PlanEnd)).ToList());
        var begun = rows.Where(r => r.Day(PlanStart) >= all.Since).ToList();
        var older = now.Where(r => r.Day(PlanStart) <= all.On.AddMonths(-limits.FirstProtectionReviewMonths)).ToList();
        return new("protection", "Child protection plans")
        {
            Figures =
            [
                Figure.Count("protection.now", "On a plan now", now.Behind(), all.Asked.Population),
                Figure.Count("protection.begun", "Plans begun in the six months", begun.Behind(), all.Asked.Population),
                Figure.Count("protection.ended", "Plans ended in the six months", ended.Behind(), all.Asked.Population),
                Inspected.Share("protection.again", "Begun in the six months for the second time or more", begun, r => r.Number("Number of Previous Child Protection Plans") > 0),
                Inspected.Share("protection.long", $"On a plan for {limits.LongProtectionMonths} months or longer", now, r => r.Day(PlanStart) <= all.On.AddMonths(-limits.LongProtectionMonths)),
                Inspected.Share("protection.reviewed", "Reviewed in time", older, r => all.WithinMonths(r.Day(Review), limits.ProtectionReviewMonths))
                    with { Note = $"Plans open for {limits.FirstProtectionReviewMonths} months or longer; a review within the last {limits.ProtectionReviewMonths} months." },
                Inspected.Share("protection.visited", $"Visited within {limits.ProtectionVisitWeeks} weeks", now, r => all.WithinWeeks(r.Day("Date of the Last Statutory Visit"), limits.ProtectionVisitWeeks)),
                Inspected.Share("protection.alone", "Seen alone at the last visit", now, r => r.Yes("Was the Child Seen Alone?") == true),
            ],
            Splits =
            [
                Inspected.By("protection.abuse", "Category of abuse, latest", now, r => Abuse(r)),
                all.Ages("protection.age", "Age and sex", now, _ => all.On),
                all.ByMonth("protection.month", "Plans begun and ended by month", Picture.Lines, ("Begun", begun, PlanStart), ("Ended", ended, PlanEnd)) with { Counts = "plans" },
                Inspected.By("protection.team", "Team", now, r => r.Text("Allocated Team")),
            ],
        };
    });

    // Lists write NEG or Neglect: the names of the codes begin with those words.
    private static string? Abuse(ListRow row) => row.Code("Latest Category of Abuse", "abuse") is { Length: >= 3 } code
        ? Words.Abuse(Tables.Code.Of(code.StartsWith("SEX", StringComparison.Ordinal) ? "SAB" : code[..3])) : null;

    // "c) Child in need plan" without its letter.
    private static string? Plain(string? text) => text is { Length: > 2 } && text[1] == ')' ? text[2..].Trim() : text;
}
