using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Kith.Record.Facts.Sheets;
using Microsoft.AspNetCore.Html;

namespace Kith.Journey.Assessment;

/// <summary>Draws one part of a section: what is held with its sources, what is asked, and the paragraphs with the evidence for them.</summary>
public static class DrawPart
{
    /// <summary>The part; <paramref name="back"/> is where a correction returns to.</summary>
    public static IHtmlContent Fields(SheetSection part, PageSoFar page, string back)
    {
        var shown = part.Fields.Where(f => f.As is FieldAs.Confirm or FieldAs.Show).ToList();
        return Markup.Several(
            shown.Count == 0 ? null : Markup.Element("dl", "govuk-summary-list", shown.Select(f => DrawField.Shown(f, f.As == FieldAs.Confirm ? Correct(f, back) : null))),
            part.Fields.Where(f => f.As == FieldAs.Ask).Select(f => DrawField.Asked(f, page, small: true)),
            part.Fields.Where(f => f.As == FieldAs.Narrative).Select(f => Markup.Several(Evidence(f), GrewFrom(f), DrawField.Asked(f, page, small: true))));
    }

    /// <summary>Where a held value is put right.</summary>
    public static string Correct(SheetField field, string back) => $"/facts/{field.Ref}/{field.Question.Id}/correct?back={Uri.EscapeDataString(back)}";

    private static IHtmlContent? Evidence(SheetField field)
    {
        if (field.Reusable.Count == 0)
        {
            return null;
        }

        var name = field.Name + FormReading.ReuseSuffix;
        var picked = field.Typed.All(name);
        var tray = Checkboxes.Render(new ChoicesOptions
        {
            Name = name, Label = $"Use again in: {field.Label}", LabelHidden = true, Small = true, Mark = FactMark.None("uses a signed paragraph again"), Picked = picked,
            Choices = field.Reusable.Select(p => new Choice(
                p.Id.Value.ToString(), p.Text, AssessmentWords.Origin(p),
                Button.Render(new ButtonOptions("Change the words") { Kind = ButtonKind.Secondary, Small = true, FormAction = "?handler=Edit", Name = "edit", Value = $"{field.Name}~{p.Id.Value}", HiddenText = $"of what {p.SignedByName} signed" }))).ToList(),
        });
        return Words.Details($"Already written about them: {field.Reusable.Count} signed {(field.Reusable.Count == 1 ? "paragraph" : "paragraphs")}, {picked.Count} used here", tray, open: picked.Count > 0);
    }

    private static IHtmlContent? GrewFrom(SheetField field)
    {
        var name = field.Name + AssessmentWords.GrewSuffix;
        return field.Typed.One(name) is { } origin
            ? Markup.Empty("input").With("type", "hidden").With("name", name).With("value", origin).With("data-not-a-fact", "ties the words to the paragraph they grew from") : null;
    }
}
