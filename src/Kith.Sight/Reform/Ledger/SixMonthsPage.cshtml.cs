using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Ledger;

/// <summary>/reform/six-months: whether each recommendation was decided and begun within the months the review asks for. The months are the pack's.</summary>
public sealed class SixMonthsPage(ReadProgramme read, CurrentActor current, SetReviewDay set, PracticePacks practice) : ReformPage(read, current)
{
    [BindProperty] public string? Review { get; set; }
    [BindProperty] public string? Written { get; set; }

    /// <summary>When each review was published.</summary>
    public IReadOnlyList<ReviewDay> Days { get; private set; } = [];

    /// <summary>Months within which each is decided and begun.</summary>
    public int Months => practice.Reform.MonthsToBegin;

    /// <summary>The reviews.</summary>
    public IReadOnlyList<string> Reviews => [.. Known.Recommendations.Select(r => r.Review).Distinct()];

    /// <summary>The reviews to pick from.</summary>
    public IReadOnlyList<Choice> ReviewChoices => [.. Reviews.Select(r => new Choice(r, r))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await ShowAsync(cancellation) ? await AfterAsync(await set.DoAsync(Known.Programme.Id, Review, Written, cancellation), "The day of the review is kept", cancellation) : NotFound();

    /// <summary>The last day of the months; null while nobody has said when the review was published.</summary>
    public DateOnly? Until(string review) => Days.FirstOrDefault(d => d.Review == review) is { } day ? WrittenDate.Read(day.Written, practice.Reform)?.Day.AddMonths(Months) : null;

    /// <summary>One review's recommendations.</summary>
    public IHtmlContent Of(string review) => Table.Render(
        review, [new("Number"), new("Recommendation"), new("Decided"), new("Decided in time"), new("Begun"), new("Begun in time")],
        Known.Recommendations.Where(r => r.Review == review).Select(r => (IReadOnlyList<object?>)
        [
            r.Number.ToString(), r.Says ?? "The plan gives only its number", Decided(r), InTime(r.DecidedOn, r.State != RecommendationState.Open, review),
            r.BegunOn is { } begun ? Long(begun) : r.State == RecommendationState.Declined ? "Declined" : "Nobody has said", r.State == RecommendationState.Declined ? "" : InTime(r.BegunOn, r.State == RecommendationState.Done, review),
        ]), dense: true);

    private static string Decided(Recommendation r) => r.DecidedOn is { } on ? $"{r.State}, {Long(on)}" : r.State == RecommendationState.Open ? "Not decided" : $"{r.State}; the day is not known";

    // What happened on a day nobody knows is neither in time nor late.
    private string InTime(DateOnly? day, bool happened, string review) => Until(review) is not { } until ? "The review has no day"
        : day is { } on ? on <= until ? "Yes" : $"No, {on.DayNumber - until.DayNumber} days after"
        : happened ? "Not known" : Known.On <= until ? $"Until {Long(until)}" : $"No, over since {Long(until)}";

    private async Task<bool> ShowAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return false;
        Days = await Read.OfAsync<ReviewDay>(Known, cancellation);
        return true;
    }
}
