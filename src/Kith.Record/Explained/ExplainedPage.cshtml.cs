using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Record.Explained;

/// <summary>/children/{personId}/decisions: decisions explained, for staff, or ?view=plain for the family.</summary>
public sealed class ExplainedPage(IEnumerable<IExplainedPart> parts, PracticePacks practice) : PersonPage
{
    /// <inheritdoc/>
    protected override string What => Plain ? "children/decisions-plain" : "children/decisions";

    /// <summary>?view=plain.</summary>
    public bool Plain => Request.Query["view"] == "plain";

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DecisionExplained> Decisions { get; private set; } = [];

    /// <summary>The words families read.</summary>
    public PackWords Words => practice[Actor.Place].Words;

    /// <summary>Asks each room.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var all = new List<DecisionExplained>();
        foreach (var part in parts)
        {
            all.AddRange(await part.OfAsync(Child, cancellation));
        }

        Decisions = all.OrderByDescending(d => d.On).ToList();
        return Page();
    }
}
