using Microsoft.AspNetCore.Html;

namespace Kith.Platform.Pages.Components;

/// <summary>One answer to pick.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Label">What is read.</param>
/// <param name="Hint">Help in grey under it.</param>
/// <param name="Reveals">Questions that belong to this answer, shown when it is picked (always, without JavaScript).</param>
/// <param name="OnItsOwn">"None of these": picking it clears the others.</param>
/// <param name="After">A word such as "or" above this answer, setting it apart.</param>
public sealed record Choice(
    string Value, string Label, string? Hint = null, IHtmlContent? Reveals = null, bool OnItsOwn = false, string? After = null);

/// <summary>A question answered by picking.</summary>
public sealed record ChoicesOptions : Question
{
    /// <summary>The answers, in order.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>The values picked already.</summary>
    public IReadOnlyCollection<string> Picked { get; init; } = [];

    /// <summary>Side by side: only for two short answers.</summary>
    public bool Inline { get; init; }
}

/// <summary>Draws radios and checkboxes: they differ only in the control.</summary>
internal static class Choices
{
    internal static IHtmlContent Render(ChoicesOptions asked, string block, string type)
    {
        var css = Markup.Classes(block, asked.Small ? block + "--small" : null, asked.Inline ? block + "--inline" : null);
        var list = Markup.Element("div", css).With("data-module", block);
        for (var index = 0; index < asked.Choices.Count; index++) list.Holding(One(asked, asked.Choices[index], index, block, type));
        return asked.WithLegend(list);
    }

    private static IHtmlContent One(ChoicesOptions asked, Choice choice, int index, string block, string type)
    {
        // The first control carries the question's own id, so that the error summary leads to it.
        var id = index == 0 ? asked.ControlId : $"{asked.ControlId}-{index + 1}";
        var picked = asked.Picked.Contains(choice.Value);
        var input = Markup.Empty("input", block + "__input").With("id", id).With("name", asked.Name).With("type", type).With("value", choice.Value)
            .With("checked", picked)
            .With("data-aria-controls", choice.Reveals is null ? null : "conditional-" + id)
            .With("data-behaviour", choice.OnItsOwn ? "exclusive" : null)
            .With("aria-describedby", choice.Hint is null ? null : id + "-item-hint");
        var item = Markup.Element("div", block + "__item", input,
            Markup.Element("label", $"govuk-label {block}__label", choice.Label).With("for", id),
            choice.Hint is null ? null : Markup.Element("div", $"govuk-hint {block}__hint", choice.Hint).With("id", id + "-item-hint"));
        var divider = choice.After is null ? null : Markup.Element("div", block + "__divider", choice.After);
        var reveal = choice.Reveals is null ? null
            : Markup.Element("div", Markup.Classes(block + "__conditional", picked ? null : block + "__conditional--hidden"), choice.Reveals).With("id", "conditional-" + id);
        return Markup.Several(divider, item, reveal);
    }
}
