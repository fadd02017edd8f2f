using System.Collections;
using Kith.Record.People.Linking.Clustering;

namespace Kith.Record.People.Linking;

/// <summary>Gathered pairs with their reasons, put into words each time one is asked for; on any core.</summary>
internal sealed class WordedPairs(IReadOnlyList<GatheredPair> pairs, Reasons reasons) : IReadOnlyList<Link>
{
    /// <inheritdoc/>
    public int Count => pairs.Count;

    /// <inheritdoc/>
    public Link this[int index] => new(pairs[index].Pair.A, pairs[index].Pair.B, pairs[index].P, reasons.For(pairs[index]));

    /// <inheritdoc/>
    public IEnumerator<Link> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
