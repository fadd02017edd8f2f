using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Platform.Pages.Components;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Passages;
using Microsoft.AspNetCore.Html;

namespace Kith.Journey.Assessment;

/// <summary>The whole assessment to read and print: only what applies and what is known, with its sources; then what did not apply, and why.</summary>
/// <param name="Facts">The rows it was drawn from.</param>
/// <param name="Passages">The paragraphs it was drawn from.</param>
public sealed record AssessmentDocument(IHtmlContent Drawn, IReadOnlyList<FactRowId> Facts, IReadOnlyList<PassageId> Passages)
{
    /// <summary>Draws it from the record as it stands.</summary>
    public static AssessmentDocument Of(AssessmentAtHand at)
    {
        var sheet = LayAssessment.Standing(at);
        var (facts, passages, drawn) = (new List<FactRowId>(), new List<PassageId>(), new HtmlContentBuilder());
        foreach (var area in sheet.Applying.GroupBy(s => s.Section.Area))
        {
            var sections = area.GroupBy(s => s.Section.Id).Select(s => Section(at, [.. s], facts, passages)).OfType<IHtmlContent>().ToList();
            if (sections.Count > 0) drawn.AppendHtml(Markup.Element("h2", "govuk-heading-m", area.Key ?? at.Form.Title)).AppendHtml(Markup.Several([.. sections]));
        }

        var folded = sheet.Sections.Where(s => s.FoldedBecause is not null).GroupBy(s => (s.Section.Title, s.FoldedBecause)).ToList();
        if (folded.Count > 0)
        {
            drawn.AppendHtml(Markup.Element("h2", "govuk-heading-m", "What did not apply"));
            drawn.AppendHtml(Markup.Element("ul", "govuk-list govuk-list--bullet", folded.Select(f =>
                Markup.Element("li", null, $"{f.Key.Title}{Whom(f)}: {f.Key.FoldedBecause}"))));
        }

        return new(drawn, facts, passages.Distinct().ToList());
    }

    private static IHtmlContent? Section(AssessmentAtHand at, IReadOnlyList<SheetSection> parts, List<FactRowId> facts, List<PassageId> passages)
    {
        var bodies = parts.Select(p => (p.Subject, Body: Part(at, p, facts, passages))).Where(p => p.Body is not null).ToList();
        if (bodies.Count == 0) return null;
        var named = parts[0].Subject.Role is not (SectionSubject.Family or SectionSubject.Assessment or SectionSubject.Referral);
        return Markup.Several(
            Markup.Element("h3", "govuk-heading-s", parts[0].Section.Title),
            Markup.Several([.. bodies.SelectMany(b => new object?[] { named ? Markup.Element("h4", "govuk-heading-s govuk-!-margin-bottom-2", b.Subject.Label) : null, b.Body })]));
    }

    private static IHtmlContent? Part(AssessmentAtHand at, SheetSection part, List<FactRowId> facts, List<PassageId> passages)
    {
        var known = part.Fields.Where(f => f.Topic is null && f.Held is { } held && (held.Value is not null || held.NoValue is NoValue.PrefersNotToSay or NoValue.DoesNotApply)).ToList();
        facts.AddRange(known.Select(f => f.Held!.Id).Where(id => id != default));
        var words = part.Fields.Where(f => f.Topic is not null)
            .SelectMany(f => AssessmentWords.Used(at, part.Subject, f.Topic!.Id), (f, p) => (Field: f, Passage: p)).ToList();
        passages.AddRange(words.Select(w => w.Passage.Id));
        if (known.Count == 0 && words.Count == 0) return null;
        return Markup.Several(
            known.Count == 0 ? null : Markup.Element("dl", "govuk-summary-list kith-summary-list--tight", known.Select(f => DrawField.Shown(f with { As = FieldAs.Show }, null))),
            Markup.Several([.. words.Select(w => Words(w.Field, w.Passage, part.Section.Title))]));
    }

    private static IHtmlContent Words(SheetField field, Passage passage, string title) => Markup.Element("div", passage.Voice is "worker" or "manager" ? "govuk-!-margin-bottom-4" : "govuk-inset-text govuk-!-margin-top-2",
        field.Label == title ? null : Markup.Element("p", "govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1", field.Label),
        passage.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Markup.Element("p", "govuk-body", line)),
        Markup.Element("p", "kith-source", AssessmentWords.Origin(passage)));

    private static string Whom(IEnumerable<SheetSection> folded)
    {
        var names = folded.Where(f => f.Subject.Role == SectionSubject.EachChild).Select(f => f.Subject.Label).ToList();
        return names.Count == 0 ? "" : $" ({string.Join("; ", names)})";
    }
}
