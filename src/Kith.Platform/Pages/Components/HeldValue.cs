using System.Globalization;
using Kith.Kernel;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>How a held value stands on a form.</summary>
public enum HeldAs
{
    /// <summary>Shown only.</summary>
    Show,

    /// <summary>Shown, and one click corrects it.</summary>
    Confirm,
}

/// <summary>A value the record already holds: shown with who said it and when, so that nobody is asked again.</summary>
public sealed record HeldValueOptions
{
    /// <summary>"subject|fact.id".</summary>
    public required string Fact { get; init; }

    /// <summary>Shown only, or open to correction.</summary>
    public required HeldAs As { get; init; }

    /// <summary>What the fact is called.</summary>
    public required string Label { get; init; }

    /// <summary>The value in words; null when the answer is that it is not known.</summary>
    public string? Value { get; init; }

    /// <summary>Who said it, as it reads after "said by": "the school", "Amy's mother".</summary>
    public string? Source { get; init; }

    /// <summary>The day it was said.</summary>
    public DateOnly? Said { get; init; }

    /// <summary>Who wrote it down.</summary>
    public string? Who { get; init; }

    /// <summary>Where it is corrected; needed when it can be.</summary>
    public string? CorrectHref { get; init; }

    /// <summary>Shown when there is no value, such as "Not asked yet".</summary>
    public string Nothing { get; init; } = "Not known";
}

/// <summary>Draws a held value as a row of a summary list.</summary>
public static class HeldValue
{
    /// <summary>One row; put rows in <see cref="SummaryList"/> or inside <c>&lt;kith-summary-list&gt;</c>.</summary>
    public static IHtmlContent Render(HeldValueOptions held)
    {
        if (!FactMark.IsSubjectAndFact(held.Fact)) throw new InvalidOperationException($"A held value has fact=\"{held.Fact}\": write it as \"subject|fact.id\".");
        if (held.As is HeldAs.Confirm && held.CorrectHref is null) throw new InvalidOperationException($"The held value '{held.Fact}' is to be confirmed: it needs correct-href.");
        var row = SummaryList.Row(new SummaryRow(held.Label)
        {
            Value = held.Value, Nothing = held.Nothing, Source = SourceLine(held.Source, held.Said, held.Who),
            ActionHref = held.CorrectHref, Action = "Correct",
        });
        return row.With("data-held", held.Fact).With("data-held-as", held.As is HeldAs.Confirm ? "confirm" : "show");
    }

    /// <summary>"Said by the school on 3 March 2026, written down by Anna Quinn", as far as it is known.</summary>
    public static string? SourceLine(string? source, DateOnly? said, string? who)
    {
        var parts = new[]
        {
            source is null ? null : "said by " + source,
            said is { } day ? "on " + day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")) : null,
        };
        var line = string.Join(' ', parts.OfType<string>());
        if (who is not null) line += line.Length == 0 ? "written down by " + who : ", written down by " + who;
        return line.Length == 0 ? null : line.Capitalised();
    }
}

/// <summary><c>&lt;kith-held fact="..." as="Confirm" label="..." value="..." source="the school" date="..." correct-href="..." /&gt;</c></summary>
[HtmlTargetElement("kith-held", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HeldValueTagHelper : ComponentTagHelper
{
    public string Fact { get; set; } = "";
    public HeldAs As { get; set; }
    public string Label { get; set; } = "";
    public string? Value { get; set; }
    public string? Source { get; set; }
    public DateOnly? Date { get; set; }
    public string? Who { get; set; }
    public string? CorrectHref { get; set; }
    public string Nothing { get; set; } = "Not known";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, HeldValue.Render(new HeldValueOptions
        {
            Fact = Fact, As = As, Label = Label, Value = Value, Source = Source, Said = Date, Who = Who, CorrectHref = CorrectHref, Nothing = Nothing,
        }));
}
