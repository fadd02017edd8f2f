using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Statutory.Cin;
using Kith.Statutory.Rules;

namespace Kith.Sight.Returns.OfChild;

/// <summary>Finds for a cell of the census the fact it is drawn from, and the page where that is put right. The pack says which fact feeds which cell.</summary>
internal sealed class PutRight(HeldForCensus held, PracticePacks practice)
{
    private const string Census = "CIN:";

    /// <summary>The cells a finding is about.</summary>
    public IEnumerable<ToPutRight> Of(CinReturn all, Finding finding, IReadOnlyList<string> fields) =>
        finding.Cells(all.All, fields).Where(CensusOfChild.Held.Contains).Select(heading => Cell(all, finding, heading));

    private ToPutRight Cell(CinReturn all, Finding finding, string heading)
    {
        var fact = practice.Facts.Values.FirstOrDefault(f => f.Returns.Contains(Census + heading));
        var raw = finding.Row >= 0 ? all.All[finding.Table].Find(heading)?.Raw(finding.Row) : null;
        var shown = raw is null || fact is null ? raw : practice.Show(practice[held.Child.Actor.Place], fact.Id, raw.Replace(' ', ','));
        return new(fact?.Says ?? heading, shown, Href(all, finding, heading, fact));
    }

    /// <summary>The page where a fact of the child is put right; null for somebody who may not.</summary>
    public static string? OfPerson(ChildInView child, FactDefinition? fact) => fact is null || !child.Actor.May(CorrectFact.Action.Permission) ? null
        : $"/facts/{Subject.Of(child.Id)}/{fact.Id}/correct?back={Uri.EscapeDataString($"/children/{child.Id.Value}/returns")}";

    private string? Href(CinReturn all, Finding finding, string heading, FactDefinition? fact)
    {
        if (CensusOfChild.HeldOfPerson.Contains(heading)) return OfPerson(held.Child, fact);
        if (finding.Row < 0) return null;
        var table = all.All[finding.Table];
        int? Place(string id) => int.TryParse(table.Find(id)?.Raw(finding.Row), out var number) ? number - 1 : null;
        // The need is decided again at the end of an assessment: then it is put right there.
        if (Place("AssessmentID") is { } assessment) return $"/assessments/{held.Assessments[assessment].Id}";
        if (Place("CINdetailsID") is not { } details) return null;
        var referral = held.Referrals[details].Id;
        return heading == "PrimaryNeedCode" && held.Assessments.LastOrDefault(a => a.Referral == referral) is { } last ? $"/assessments/{last.Id}" : $"/front-door/{referral}/screen";
    }
}
