using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Ledger;

/// <summary>/reform/recommendations/{id}: answering one recommendation.</summary>
[Needs("reform.edit")]
public sealed class RecommendationPage(ReadProgramme read, CurrentActor current, AnswerRecommendation answer) : ReformPage(read, current)
{
    [BindProperty] public RecommendationState State { get; set; }
    [BindProperty] public string? Workstreams { get; set; }
    [BindProperty] public string? Evidence { get; set; }
    [BindProperty] public int? Benefit { get; set; }
    [BindProperty] public DateOnly? DecidedOn { get; set; }
    [BindProperty] public DateOnly? BegunOn { get; set; }
    [BindProperty] public string? Why { get; set; }

    /// <summary>The recommendation.</summary>
    public Recommendation One { get; private set; } = null!;

    /// <summary>Where it may stand.</summary>
    public static IReadOnlyList<Choice> States { get; } =
    [
        new("Open", "Open", "Nobody has answered it"), new("Accepted", "Accepted", "A workstream works on it"), new("Done", "Done", "With what shows it"), new("Declined", "Declined", "With the reason"),
    ];

    public async Task<IActionResult> OnGetAsync(ReformRowId id, CancellationToken cancellation)
    {
        if (!await ShowAsync(id, cancellation)) return NotFound();
        (State, Workstreams, Evidence, Benefit, DecidedOn, BegunOn) = (One.State, One.Workstreams, One.Evidence, One.BenefitNumber, One.DecidedOn, One.BegunOn);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(ReformRowId id, CancellationToken cancellation) =>
        await ShowAsync(id, cancellation)
            ? await AfterAsync(await answer.DoAsync(id, new(State, Workstreams, Evidence, Benefit, DecidedOn, BegunOn), Why, cancellation), "The answer is kept", cancellation, "/reform/recommendations") : NotFound();

    private async Task<bool> ShowAsync(ReformRowId id, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Known.Recommendations.FirstOrDefault(r => r.Id == id) is not { } one) return false;
        One = one;
        return true;
    }
}
