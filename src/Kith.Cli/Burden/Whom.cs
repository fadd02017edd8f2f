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

    /// <summary>The id under which the house holds somebody.</summary>
    public string IdOf(string kind, string entity) => known.First(k => k.Value == entity && k.Key.StartsWith(kind + ":", StringComparison.Ordinal)).Key[(kind.Length + 1)..];

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
        "professional" => HeadingOver(at) ?? "P_DSL", // whoever writes is named by nobody
        "user" => "P_SW",
        _ => HeadingOver(at) ?? throw new InvalidOperationException($"Nothing says whom a {kind} is."),
    };

    // The nearest heading above with its caption, or the words of the folded part it stands in.
    private string? HeadingOver(IElement at)
    {
        var heading = at.Owner!.QuerySelectorAll("main h1, main h2, main h3, main h4, main summary, main [data-fact], main [data-held]")
            .TakeWhile(e => e != at).LastOrDefault(e => !e.HasAttribute("data-fact") && !e.HasAttribute("data-held"));
        var caption = heading?.PreviousElementSibling is { } before && before.ClassName?.StartsWith("govuk-caption", StringComparison.Ordinal) == true ? before.TextContent : "";
        return heading is null ? null : family.NamedIn($"{caption} {heading.TextContent}");
    }
}
