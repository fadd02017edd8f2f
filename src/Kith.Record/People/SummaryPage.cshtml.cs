namespace Kith.Record.People;

/// <summary>/children/{personId}/summary: what each room says first about a child.</summary>
public sealed class SummaryPage(IEnumerable<IChildSummaryPart> parts) : PersonPage
{
    /// <inheritdoc/>
    protected override string What => "children/summary";

    /// <summary>The cards, by the place where they stand.</summary>
    public ILookup<SummaryPlace, (string Title, SummaryCard Card)> Cards { get; private set; } = null!;

    /// <summary>Asks each room for its card.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var cards = new List<(SummaryPlace Place, string Title, SummaryCard Card)>();
        foreach (var part in parts.OrderBy(p => p.Order))
        {
            if (await part.OfAsync(Child, cancellation) is { } card)
            {
                cards.Add((part.Place, part.Title, card));
            }
        }

        Cards = cards.ToLookup(c => c.Place, c => (c.Title, c.Card));
    }
}
