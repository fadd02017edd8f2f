using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>What every question tag takes. Bind with <c>for="Property"</c>, or say name, value and error yourself.</summary>
public abstract class QuestionTagHelper : ComponentTagHelper
{
    /// <summary>The property of the page model it asks for.</summary>
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }
    public string? Id { get; set; }
    public string? Label { get; set; }
    public string? Hint { get; set; }
    public string? Error { get; set; }

    /// <summary>"subject|fact.id".</summary>
    public string? Fact { get; set; }

    /// <summary>Why the answer is no fact of the record.</summary>
    public string? NotAFact { get; set; }

    /// <summary>s, m, l or xl.</summary>
    public string? LabelSize { get; set; }

    /// <summary>The label is the page's h1.</summary>
    public bool Heading { get; set; }

    public bool Small { get; set; }
    public bool LabelHidden { get; set; }

    protected string FullName =>
        Name ?? (For is null
            ? throw new InvalidOperationException("A question needs for=\"Property\" or name=\"...\".")
            : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));

    protected string Words =>
        Label ?? For?.Metadata.DisplayName ?? throw new InvalidOperationException($"The question '{FullName}' needs a label.");

    protected FactMark Mark => FactMark.For(Fact, NotAFact, $"The question '{FullName}'");

    /// <summary>The error given, or the first one the model has for this name.</summary>
    protected string? Problem => Error ?? Entry(FullName)?.Errors.FirstOrDefault()?.ErrorMessage;

    /// <summary>What was typed, even when it was wrong; otherwise what the model holds.</summary>
    protected string? Answer => Typed(FullName) ?? Text(For?.Model);

    /// <summary>All answers, for a question that takes several.</summary>
    protected IReadOnlyList<string> Answers => Entry(FullName)?.RawValue switch
    {
        string[] several => several,
        string one => [one],
        _ => For?.Model is System.Collections.IEnumerable many and not string
            ? [.. many.Cast<object?>().Select(Text).OfType<string>()]
            : Text(For?.Model) is { } only ? [only] : [],
    };

    /// <summary>What was posted under a name, if it was posted.</summary>
    protected string? Typed(string name) => Entry(name)?.AttemptedValue;

    /// <summary>Draws the question and tells the page about its heading and its error. <paramref name="place"/>: how many errors stood before it.</summary>
    protected void Ask<TQuestion>(TagHelperOutput output, TQuestion asked, Func<TQuestion, IHtmlContent> render, int? place = null) where TQuestion : Question
    {
        SoFar.Note(asked, place);
        Replace(output, render(asked));
    }

    private ModelStateEntry? Entry(string name) => ViewContext.ModelState.TryGetValue(name, out var entry) ? entry : null;

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        bool yes => yes ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.GetCultureInfo("en-GB")),
        _ => value.ToString(),
    };
}
