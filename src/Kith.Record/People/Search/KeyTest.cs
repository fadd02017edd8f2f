using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People.Search;

/// <summary>What somebody must answer to: one span of keys, or any of several whole keys of one kind.</summary>
internal sealed class KeyTest
{
    private readonly KeySpan span;
    private readonly List<string>? wholes;

    /// <summary>Answered by a key within the span.</summary>
    public KeyTest(KeySpan span) => this.span = span;

    /// <summary>Answered by any of these keys.</summary>
    public KeyTest(SearchKeyKind kind, IEnumerable<string> wholes) => (span, this.wholes) = (KeySpan.Whole(kind, ""), wholes.ToList());

    /// <summary>Which keys answer it.</summary>
    public SearchKeyKind Kind => span.Kind;

    /// <summary>Those of the keys that answer it, in the order of the table's own key.</summary>
    public IQueryable<TKey> Of<TKey>(IQueryable<TKey> keys) where TKey : class, IFiledKey
    {
        var kind = span.Kind;
        if (wholes is not null) return keys.Where(k => k.Kind == kind && EF.Parameter(wholes).Contains(k.Key));
        var (from, to) = (span.From, span.To);
#pragma warning disable CA1309 // Translated to SQL: the column is compared by code points there.
        return keys.Where(k => k.Kind == kind && string.Compare(k.Key, from) >= 0 && string.Compare(k.Key, to) < 0);
#pragma warning restore CA1309
    }
}
