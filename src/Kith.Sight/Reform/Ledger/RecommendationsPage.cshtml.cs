using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Ledger;

/// <summary>/reform/recommendations: the recommendations of every review, who takes each, and what shows it.</summary>
public sealed class RecommendationsPage(ReadProgramme read, CurrentActor current) : ReformPage(read, current)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    /// <summary>One review's recommendations.</summary>
    public IHtmlContent Of(string review) => Table.Render(
        review, [new("Number"), new("Recommendation"), new("Category"), new("Workstreams"), new("Stands"), new("What shows it")],
        Known.Recommendations.Where(r => r.Review == review).Select(r => (IReadOnlyList<object?>)
        [
            MayEdit ? Markup.Link($"/reform/recommendations/{r.Id.Value}", r.Number.ToString(), Markup.Hidden($" of {review}: answer")) : r.Number.ToString(), r.Says ?? "The plan gives only its number", r.Category, r.Workstreams.Replace(",", ", ", StringComparison.Ordinal), r.State.ToString(),
            r.Evidence ?? (r.State == RecommendationState.Declined ? r.Why : null),
        ]), dense: true);
}
