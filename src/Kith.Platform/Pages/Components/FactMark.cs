using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kith.Platform.Pages.Components;

/// <summary>
/// What a question asks for: a fact of the record, or a named reason why it is not one. Every question carries one,
/// because "nothing is typed twice" can only be counted when each box says which fact it takes.
/// </summary>
public sealed record FactMark
{
    private FactMark(string? fact, string? notAFact) => (Fact, NotAFact) = (fact, notAFact);

    /// <summary>Subject and fact, as "subject|fact.id".</summary>
    public string? Fact { get; }

    /// <summary>Why this is no fact, such as "sign-in" or "search words".</summary>
    public string? NotAFact { get; }

    /// <summary>A mark for a fact about a subject.</summary>
    public static FactMark Of(string subject, string factId) => For($"{subject}|{factId}", null, factId);

    /// <summary>A mark for a question that asks for no fact of the record.</summary>
    public static FactMark None(string reason) => For(null, reason, reason);

    /// <summary>Reads the two attributes of a tag. Throws unless exactly one is given and well formed; <paramref name="where"/> names the tag.</summary>
    public static FactMark For(string? fact, string? notAFact, string where)
    {
        var hasFact = !string.IsNullOrWhiteSpace(fact);
        if (hasFact == !string.IsNullOrWhiteSpace(notAFact))
            throw new InvalidOperationException($"{where} needs either fact=\"subject|fact.id\" or not-a-fact=\"reason\", and not both.");
        if (hasFact && !IsSubjectAndFact(fact!))
            throw new InvalidOperationException($"{where} has fact=\"{fact}\": write it as \"subject|fact.id\".");
        return new FactMark(hasFact ? fact : null, hasFact ? null : notAFact);
    }

    /// <summary>Writes the attributes the burden meter counts.</summary>
    public TagBuilder On(TagBuilder element) =>
        element.With("data-fact", Fact).With("data-not-a-fact", NotAFact);

    internal static bool IsSubjectAndFact(string fact)
    {
        var parts = fact.Split('|');
        return parts.Length == 2 && parts.All(part => !string.IsNullOrWhiteSpace(part));
    }
}
