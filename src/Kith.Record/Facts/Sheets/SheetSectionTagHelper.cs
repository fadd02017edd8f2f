using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Record.Facts.Sheets;

/// <summary>
/// <c>&lt;kith-sheet-section section="..." correct="field =&gt; href" /&gt;</c>: what is held comes first, as a list with its sources;
/// then what is new is asked; paragraphs last, each with the signed ones that may be used again.
/// </summary>
[HtmlTargetElement("kith-sheet-section", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SheetSectionTagHelper : TagHelper
{
    /// <summary>The section to draw.</summary>
    public required SheetSection Section { get; set; }

    /// <summary>Where a held value is corrected; null on pages where nothing is corrected.</summary>
    public Func<SheetField, string>? Correct { get; set; }

    /// <summary>Compact controls, for staff.</summary>
    public bool Small { get; set; } = true;

    /// <summary>Offer "Not known" and "Prefers not to say" beside each question.</summary>
    public bool NoAnswer { get; set; } = true;

    /// <summary>Filled by MVC.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var page = PageSoFar.Of(ViewContext.HttpContext);
        var shown = Section.Fields.Where(f => f.As is FieldAs.Confirm or FieldAs.Show).ToList();
        output.TagName = null;
        if (shown.Count > 0)
        {
            output.Content.AppendHtml(Markup.Element("dl", "govuk-summary-list kith-held", shown.Select(f => DrawField.Shown(f, Correct?.Invoke(f)))));
        }

        foreach (var field in Section.Fields.Where(f => f.As == FieldAs.Ask))
        {
            output.Content.AppendHtml(DrawField.Asked(field, page, Small, NoAnswer));
        }

        foreach (var field in Section.Fields.Where(f => f.As == FieldAs.Narrative))
        {
            output.Content.AppendHtml(DrawReuse(field));
            output.Content.AppendHtml(DrawField.Asked(field, page, Small, NoAnswer));
        }
    }

    private static IHtmlContent? DrawReuse(SheetField field)
    {
        if (field.Reusable.Count == 0)
        {
            return null;
        }

        var name = field.Name + FormReading.ReuseSuffix;
        return Checkboxes.Render(new ChoicesOptions
        {
            Name = name, Label = $"Use what is already written: {field.Label}", LabelSize = "s", Small = true,
            Mark = FactMark.None("picks a signed paragraph"), Picked = field.Typed.All(name),
            Choices = field.Reusable.Select(p => new Choice(
                p.Id.Value.ToString(), p.Text, $"{p.SignedByName}, {Kernel.London.DateOf(p.SignedAt):d MMMM yyyy}, from {p.Source}")).ToList(),
        });
    }
}
