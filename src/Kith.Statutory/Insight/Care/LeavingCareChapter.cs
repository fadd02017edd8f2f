using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight.Care;

/// <summary>Young people who have left care: in touch, busy, and well housed (OC3).</summary>
internal static class LeavingCareChapter
{
    // F3 and P3 were training or work in older returns.
    private static readonly CodeSet Busy = CareLeaver.Activities.Without("G4 G5 G6 0").And("F3 P3");

    private static readonly Dictionary<char, string> Homes = new()
    {
        ['B'] = "With parents or relatives", ['C'] = "Community home", ['D'] = "Semi-independent", ['E'] = "Supported lodgings", ['T'] = "Foyer", ['U'] = "Independent", ['V'] = "Emergency",
        ['W'] = "Bed and breakfast", ['X'] = "Custody", ['Y'] = "Other", ['Z'] = "With former foster carers", ['K'] = "Ordinary lodgings", ['R'] = "Not known", ['S'] = "No fixed home",
        ['G'] = "Gone abroad", ['H'] = "Deported",
    };

    public static Chapter Of(Ssda903Return all)
    {
        if (!all.This.Oc3.Given) return Chapter.NotGiven("leaving", "Leaving care", "the table OC3");
        var people = all.This.Oc3.All().Where(o => !o.InTouch.In(CareLeaver.NoLongerReported)).ToList();
        return new("leaving", "Leaving care")
        {
            Figures =
            [
                Figure.Count("leaving.people", "Young people asked about", people.Behind()) with { Note = "Those who died or went home for good are left out." },
                Figure.ShareOf("leaving.touch", "In touch with the authority", people, o => o.InTouch == CareLeaver.InTouch, RowBehind.Of),
                Figure.ShareOf("leaving.busy", "In education, training or work", people, o => o.Activ.In(Busy), RowBehind.Of) with { Note = "Those whose activity is not known count as not." },
                Figure.ShareOf("leaving.housed", "In a home that suits them", people, o => o.Accom.ToString().EndsWith('1'), RowBehind.Of) with { Note = "Those whose home is not known count as not." },
                Figure.ShareOf("leaving.stayed", "Still with those who were their foster carers", people, o => o.Accom.In(CareLeaver.WithFormerFosterCarers), RowBehind.Of),
            ],
            Splits =
            [
                Split.By("leaving.home", "Where they live", people, RowBehind.Of, Home),
                Split.By("leaving.activity", "What they do", people, RowBehind.Of, Activity),
                Split.By("leaving.age", "Age on the last day of the year", people, RowBehind.Of, o => o.Dob.AgeAt(all.Collection.End)?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ],
        };
    }

    private static string? Home(Oc3Row row) => row.Accom.ToString() is { Length: > 0 } text ? Homes.GetValueOrDefault(text[0]) : null;

    private static string? Activity(Oc3Row row) => row.Activ.ToString() switch
    {
        "F1" or "P1" => "Higher education",
        "F2" or "P2" => "Other education",
        "F4" or "P4" => "Apprenticeship",
        "F3" or "P3" or "F5" or "P5" => "Training or work",
        "G4" => "Ill or disabled",
        "G6" => "Pregnant or parent",
        "G5" => "None, other reasons",
        _ => null,
    };
}
