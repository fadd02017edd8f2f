namespace Kith.Statutory.Insight.Inspection;

/// <summary>Lists 9 to 11: leaving care, adoption and adopters.</summary>
internal static class LaterLists
{
    private const string Decided = "Date of Decision that Child Should be Placed for Adoption", Entered = "Date the Child Entered Care", Order = "Date of Placement Order",
        Matched = "Date of Matching Child and Prospective Adopters", Placed = "Date Placed for Adoption", Adopted = "Date of Adoption Order",
        Reversed = "Date of Decision that Child Should No Longer be Placed for Adoption", Enquiry = "Date enquiry received", Approved = "Date application approved", Left = "Date of leaving adoption process",
        MatchedAdopter = "Date adopter matched with child(ren)";

    public static Chapter Leaving(Inspected all) => all.Chapter(9, "leaving", "Leaving care", rows => new("leaving", "Leaving care")
    {
        Figures =
        [
            Figure.Count("leaving.people", "Young people", rows.Behind()),
            Inspected.Share("leaving.touch", "In touch with the authority", rows, r => r.Code("LA in Touch", "in-touch") is "YES" or "Y"),
            Inspected.Share("leaving.busy", "In education, training or work", rows, r => IsBusy(r.Text("Activity Status"))),
            Inspected.Share("leaving.housed", "In a home that suits them", rows, r => r.Code("Suitability of Accommodation", "suitable") is "SUITABLE" or "1" or "YES"),
        ],
        Splits =
        [
            Inspected.By("leaving.kind", "What they are entitled to", rows, r => Plain(r.Text("Eligibility Category"))),
            Inspected.By("leaving.home", "Where they live", rows, r => Plain(r.Text("Type of Accommodation"))),
            Inspected.By("leaving.activity", "What they do", rows, r => Plain(r.Text("Activity Status"))),
        ],
    });

    public static Chapter Adoption(Inspected all) => all.Chapter(10, "adoption", "Adoption", rows => new("adoption", "Adoption")
    {
        Figures =
        [
            Figure.Count("adoption.decided", "Children for whom adoption was decided", rows.Behind()),
            Figure.Count("adoption.placed", "Placed for adoption", rows.Where(r => r.Day(Placed).IsKnown).Behind()),
            Figure.Count("adoption.adopted", "Adopted", rows.Where(r => r.Day(Adopted).IsKnown).Behind()),
            Figure.Count("adoption.reversed", "Decisions taken back", rows.Where(r => r.Day(Reversed).IsKnown).Behind()),
            Inspected.Days("adoption.days", "From care to the adoptive family, in the middle", rows, Entered, Placed),
            Inspected.Days("adoption.match", "From the placement order to the match, in the middle", rows, Order, Matched),
            Inspected.Days("adoption.decide", "From care to the decision, in the middle", rows, Entered, Decided),
        ],
        Splits = [all.Ages("adoption.age", "Age and sex", rows, _ => all.On)],
    });

    public static Chapter Adopters(Inspected all) => all.Chapter(11, "adopters", "Adopters", rows => new("adopters", "Adopters")
    {
        Figures =
        [
            Figure.Count("adopters.number", "Adopters", rows.Behind()),
            Figure.Count("adopters.approved", "Approved", rows.Where(r => r.Day(Approved).IsKnown).Behind()),
            Figure.Count("adopters.matched", "Matched with children", rows.Where(r => r.Day(MatchedAdopter).IsKnown).Behind()),
            Figure.Count("adopters.left", "Left the process", rows.Where(r => r.Day(Left).IsKnown).Behind()),
            Inspected.Days("adopters.approval", "From the enquiry to the approval, in the middle", rows, Enquiry, Approved),
            Inspected.Days("adopters.match", "From the approval to the match, in the middle", rows, Approved, MatchedAdopter),
        ],
        Splits =
        [
            Inspected.By("adopters.ethnicity", "Ethnicity", rows, r => r.Ethnicity) with { Counts = "adopters" },
            Inspected.By("adopters.left-why", "Why they left", rows.Where(r => r.Day(Left).IsKnown), r => Plain(r.Text("Reason for leaving adoption process"))) with { Counts = "adopters" },
        ],
    });

    // F and a number is full time, P part time: education, training or work.
    private static bool IsBusy(string? text) => text is { Length: > 1 } && text[0] is 'F' or 'P' && char.IsAsciiDigit(text[1]);

    // "b) Former relevant child", "U: Independent living": without the letter.
    private static string? Plain(string? text) => text is { Length: > 2 } && text[1] == ')' ? text[2..].Trim() : text is not null && text.IndexOf(": ", StringComparison.Ordinal) is > 0 and <= 2 and var at ? text[(at + 2)..].Trim() : text;
}
