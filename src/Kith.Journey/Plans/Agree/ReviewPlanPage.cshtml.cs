using Kith.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Journey.Plans.Agree;

/// <summary>One line as the page posts it.</summary>
internal sealed class LineBox
{
    public PromiseId Promise { get; set; }
    public string? Outcome { get; set; }
    public string? Says { get; set; }
}

/// <summary>/plans/{planId}/review</summary>
internal sealed class ReviewPlanPage(ReviewPlan review, TimeProvider clock) : PlanPage
{
    public const string Code = "plans/review";

    protected override IReadOnlyList<string> Keeps => ["check"];

    [BindProperty] public int Seen { get; set; }
    [BindProperty] public List<LineBox> Lines { get; set; } = [];
    [BindProperty] public string? Changed { get; set; }
    [BindProperty] public DateOnly? NextReview { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await OpenAsync(Code) is { } end) return end;
        NextReview = AgreePlan.Proposed(Pack, clock.Moment(), first: false);
        await ResumeAsync();
        Seen = Plan.Version;
        Lines = Plan.Lines.Where(l => l.Status.IsOpen()).Select(l => Lines.Find(b => b.Promise == l.Id) ?? new LineBox { Promise = l.Id }).ToList();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await EndAsync(await review.RunAsync(PlanId, Seen, Lines.Select(l => new LineProgress(l.Promise, l.Outcome, l.Says)).ToList(), Changed, NextReview, cancellation),
            Code, $"/plans/{PlanId.Value}", "The check is recorded", () =>
            {
                ModelState.Remove(nameof(Seen));
                Seen = Plan.Version;
                return Task.CompletedTask;
            }, "check");
}
