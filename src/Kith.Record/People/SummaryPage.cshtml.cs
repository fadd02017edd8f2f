using Kith.Platform.Data;

namespace Kith.Record.People;

/// <summary>/children/{personId}/summary: what each room says first about a child.</summary>
public sealed class SummaryPage(IEnumerable<IChildSummaryPart> parts, KithDb db) : PersonPage
{
    /// <inheritdoc/>
    protected override string What => "children/summary";

    /// <summary>The cards, by the place where they stand.</summary>
    public ILookup<SummaryPlace, (string Title, SummaryCard Card)> Cards { get; private set; } = null!;

    /// <summary>Asks each room for its card.</summary>
    protected override async Task ReadAsync(CancellationToken cancellation)
    {
        var inOrder = parts.OrderBy(p => p.Order).ToList();
        var cards = await db.AllAsync(inOrder, part => part.OfAsync(Child, cancellation), cancellation);
        Cards = inOrder.Zip(cards).Where(c => c.Second is not null).ToLookup(c => c.First.Place, c => (c.First.Title, c.Second!));
    }
}
