using Microsoft.AspNetCore.Mvc;

namespace Kith.Journey.Plans.Agree;

/// <summary>/plans/{planId}/move: to another stage with every line as it is; or to its end.</summary>
internal sealed class MovePlanPage(MovePlan move, ClosePlan close) : PlanPage
{
    public const string Code = "plans/move";

    [BindProperty] public int Seen { get; set; }
    [BindProperty] public string? Kind { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public string? Outcome { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await OpenAsync(Code) is { } end) return end;
        Seen = Plan.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostMoveAsync(CancellationToken cancellation) =>
        await EndAsync(await move.RunAsync(PlanId, Seen, Kind, Why, cancellation), Code, $"/plans/{PlanId.Value}", "The plan has moved. Every line is as it was", SeenAgainAsync);

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancellation) =>
        await EndAsync(await close.RunAsync(PlanId, Seen, Outcome, Why, cancellation), Code, $"/plans/{PlanId.Value}", "The plan has ended", SeenAgainAsync);

    private Task SeenAgainAsync()
    {
        ModelState.Remove(nameof(Seen));
        Seen = Plan.Version;
        return Task.CompletedTask;
    }
}
