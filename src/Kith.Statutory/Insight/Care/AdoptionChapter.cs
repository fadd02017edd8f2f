using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Insight.Care;

/// <summary>Adoption: decided, placed, adopted, and how long it took.</summary>
internal static class AdoptionChapter
{
    public static Chapter Of(Ssda903Return all, IReadOnlyList<CaredFor> children)
    {
        var (start, end) = (all.Collection.Start, all.Collection.End);
        var adopted = children.SelectMany(c => c.Ceased.Where(Adoption.Ends).Select(e => (Child: c, Row: e))).ToList();
        var ceased = children.SelectMany(c => c.Ceased).ToList();
        var placed = children.Select(c => (Child: c, Row: Adoption.FirstPlacement(c.Child))).Where(p => p.Row.Table is not null && p.Row.Decom.IsWithin(start, end)).ToList();
        var known = placed.Where(p => p.Child.InCareSince.IsFirst && p.Row.Decom >= p.Child.InCareSince.Day).ToList();
        var decisions = all.This.PlacedAdoption.All().ToList();
        var ad1 = all.This.Ad1.All().Where(a => a.DateMatch.IsKnown || a.SexAdoptr.IsGiven).ToList();
        return new("adoption", "Adoption")
        {
            Figures =
            [
                Figure.Count("adoption.adopted", "Adopted in the year", adopted.Select(a => RowBehind.Of(a.Row)).ToList()),
                Figure.ShareOf("adoption.share", "Adopted, of all who ceased to be looked after", ceased, Adoption.Ends, RowBehind.Of),
                Figure.Count("adoption.placed", "Placed for adoption in the year", placed.Select(p => RowBehind.Of(p.Row)).ToList()),
                Figure.Middle("adoption.days", "From care to the adoptive family, in the middle", "days", known.Select(p => (RowBehind.Of(p.Row), (double)(p.Row.Decom.Date.DayNumber - p.Child.InCareSince.Day.Date.DayNumber))).ToList())
                    with { Note = known.Count < placed.Count ? $"The files do not show when care began for {placed.Count - known.Count:N0} others." : null },
                Figure.Count("adoption.reversed", "Decisions taken back in the year", decisions.Where(d => d.DatePlacedCeased.IsWithin(start, end)).Behind()),
                Figure.ShareOf("adoption.carers", "Adopted by their foster carers", ad1, a => YesNo.IsYes(a.FosterCare), RowBehind.Of),
            ],
            Splits =
            [
                Split.ByMonth("adoption.month", "Placed and adopted", start, end, Picture.StackedBars, ("Placed", placed.Select(p => (RowBehind.Of(p.Row), p.Row.Decom))), ("Adopted", adopted.Select(a => (RowBehind.Of(a.Row), a.Row.Dec)))),
                Split.By("adoption.adopters", "Adopters", ad1, RowBehind.Of, a => Adopters(a.SexAdoptr.ToString())),
            ],
        };
    }

    private static string? Adopters(string code) => code switch
    {
        "M1" => "One man",
        "F1" => "One woman",
        "MF" => "A man and a woman",
        "MM" => "Two men",
        "FF" => "Two women",
        _ => null,
    };
}
