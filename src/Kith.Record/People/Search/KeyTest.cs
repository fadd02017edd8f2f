namespace Kith.Record.People.Search;

/// <summary>What somebody must answer to: one span of keys, or any of several whole keys of one kind.</summary>
internal sealed record KeyTest
{
    /// <summary>Answered by a key within the span.</summary>
    public KeyTest(KeySpan span) => Span = span;

    /// <summary>Answered by any of these keys.</summary>
    public KeyTest(SearchKeyKind kind, IEnumerable<string> wholes) => (Span, Wholes) = (KeySpan.Whole(kind, ""), wholes.ToList());

    /// <summary>Which keys answer it.</summary>
    public SearchKeyKind Kind => Span.Kind;

    /// <summary>The span; of no meaning beside whole keys, but for its kind.</summary>
    public KeySpan Span { get; }

    /// <summary>The whole keys; null when it is a span.</summary>
    public IReadOnlyList<string>? Wholes { get; }
}
