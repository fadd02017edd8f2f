using AngleSharp.Dom;

namespace Kith.Cli.Burden;

/// <summary>A question as it stands on a page: the group that carries the mark, and the controls that take its answer.</summary>
public sealed record Field(IElement Group)
{
    private const string Reuse = "|reuse";
    private const string NoValue = "|none";

    /// <summary>"subject|fact", or null when the answer is no fact.</summary>
    public string? Mark => Group.GetAttribute("data-fact");

    /// <summary>Why it is no fact.</summary>
    public string Why => Group.GetAttribute("data-not-a-fact") ?? "";

    /// <summary>What the fact is about, as "kind:id".</summary>
    public string Ref => Mark![..Mark!.IndexOf('|', StringComparison.Ordinal)];

    /// <summary>The fact or topic.</summary>
    public string Fact => Mark![(Mark!.IndexOf('|', StringComparison.Ordinal) + 1)..];

    /// <summary>The controls that take the answer itself.</summary>
    public IReadOnlyList<IElement> Controls { get; } = [.. Group.QuerySelectorAll("input[name], select[name], textarea[name]").Where(c => Visible(c) && !IsBeside(c) && Around(c) == Group)];

    /// <summary>The name the answer is posted under; a date's without its part.</summary>
    public string Name => IsDate ? Posted[..^".Day".Length] : Posted;

    /// <summary>A date in three boxes.</summary>
    public bool IsDate => Posted.EndsWith(".Day", StringComparison.Ordinal);

    /// <summary>Answered by clicks, not keys.</summary>
    public bool IsPicked => IsList || Controls[0].GetAttribute("type") is "radio" or "checkbox";

    /// <summary>A list that is opened and picked from.</summary>
    public bool IsList => Controls[0].LocalName == "select";

    /// <summary>A paragraph.</summary>
    public bool IsParagraph => Controls[0].LocalName == "textarea";

    /// <summary>What stands in it already.</summary>
    public bool IsFilled => Controls.Any(Stands);

    /// <summary>Signed paragraphs on the same topic that one tick uses again: the box beside its paragraph.</summary>
    public IElement? Tray => Group.Owner!.QuerySelectorAll("input[type=checkbox]").FirstOrDefault(b => b.GetAttribute("name") == Name + Reuse);

    private string Posted => Controls[0].GetAttribute("name")!;

    /// <summary>Every question of a form that can be answered. A control that says neither which fact it takes nor why it takes none is a fault of the page.</summary>
    public static IReadOnlyList<Field> Of(IElement form)
    {
        var controls = form.QuerySelectorAll("input[name], select[name], textarea[name]").Where(Visible).ToList();
        if (controls.Find(c => Around(c) is null) is { } unmarked)
            throw new InvalidOperationException($"{unmarked.GetAttribute("name")} says neither which fact it takes nor why it takes none.");
        return controls.Where(c => !IsBeside(c)).Select(c => Around(c)!).Distinct().Select(g => new Field(g)).Where(f => f.Controls.Count > 0).ToList();
    }

    /// <summary>The value of the choice with these words, or with this code.</summary>
    public string Choice(string label) => Labels().Where(l => l.Value == label || l.Words.Contains(label, StringComparison.Ordinal)).Select(l => l.Value).FirstOrDefault()
        ?? throw new InvalidOperationException($"{Name} does not offer \"{label}\" but: {string.Join("; ", Labels().Select(l => l.Words))}");

    /// <summary>As much of an answer as the question offers: a list from which what is known was left out asks only for the rest.</summary>
    public string Offered(string answer) => IsPicked ? string.Join(',', answer.Split(',').Where(a => Labels().Any(l => l.Value == a))) : answer;

    /// <summary>The words over the question.</summary>
    public string Label => Group.QuerySelector("label, legend")?.TextContent.Trim() ?? "";

    private IEnumerable<(string Words, string Value)> Labels() => IsList
        ? Controls[0].QuerySelectorAll("option").Select(o => (o.TextContent.Trim(), o.GetAttribute("value") ?? ""))
        : Controls.Select(c => (Group.QuerySelectorAll("label").FirstOrDefault(l => l.GetAttribute("for") == c.Id)?.TextContent.Trim() ?? "", c.GetAttribute("value") ?? ""));

    // A question whose answers stand under several headings carries its mark around all of them.
    private static IElement? Around(IElement control) => control.Closest("[data-fact]") ?? control.Closest("[data-not-a-fact]");

    private static bool Visible(IElement control) => control.GetAttribute("type") is not ("hidden" or "submit");

    // The small boxes that say why there is no value, and the tray of signed paragraphs, stand beside the question.
    private static bool IsBeside(IElement control) => control.GetAttribute("name") is { } name && (name.EndsWith(Reuse, StringComparison.Ordinal) || name.EndsWith(NoValue, StringComparison.Ordinal));

    private static bool Stands(IElement control) => control switch
    {
        { LocalName: "select" } => control.QuerySelector("option[selected]") is { } option && option.GetAttribute("value") is { Length: > 0 },
        { LocalName: "textarea" } => control.TextContent.Trim().Length > 0,
        _ when control.GetAttribute("type") is "radio" or "checkbox" => control.HasAttribute("checked"),
        _ => control.GetAttribute("value") is { Length: > 0 },
    };
}
