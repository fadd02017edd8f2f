using AngleSharp.Dom;

namespace Kith.Cli.Burden;

/// <summary>
/// Whom a mark is about, in the words of the published forms. A reference is learnt once, when it first comes up: from who is about to be
/// named, from the heading over it, or from what kind of thing it is.
/// </summary>
public sealed class Whom(WorkedFamily family)
{
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>The family, in the order in which somebody is about to name them.</summary>
    public Queue<string> People { get; } = new();

    /// <summary>Professionals, in the order in which somebody is about to name them.</summary>
    public Queue<string> Professionals { get; } = new();

    /// <summary>Whom a reference stands for.</summary>
    public string Of(string reference, IElement at)
    {
        if (known.TryGetValue(reference, out var entity)) return entity;
        return known[reference] = Learn(reference.Split(':')[0], at);
    }

    private string Learn(string kind, IElement at) => kind switch
    {
        "referral" => "REF",
        "family" => "FAM",
        "plan" => "CPP",
        "assessment" => HeadingOver(at) is { } child ? child : "ASM",
        "household" => WorkedFamily.HomeOf(HeadingOver(at) ?? "C1"),
        "relationship" when People.TryPeek(out var adult) => adult,
        "person" when People.TryDequeue(out var person) => person,
        "professional" when Professionals.TryDequeue(out var professional) => professional,
        _ => HeadingOver(at) ?? throw new InvalidOperationException($"Nothing says whom a {kind} is."),
    };

    // The nearest heading above, or the words of the folded part it stands in.
    private string? HeadingOver(IElement at)
    {
        var headings = at.Owner!.QuerySelectorAll("main h1, main h2, main h3, main h4, main summary, main .govuk-caption-l, main .govuk-caption-m, main [data-fact], main [data-held]").ToList();
        var here = headings.IndexOf(at);
        return headings.Take(here < 0 ? headings.Count : here).Where(h => !h.HasAttribute("data-fact") && !h.HasAttribute("data-held")).Select(h => h.TextContent).LastOrDefault() is { } words ? family.NamedIn(words) : null;
    }
}
