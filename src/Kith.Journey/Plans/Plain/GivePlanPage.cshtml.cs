using Kith.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Journey.Plans.Plain;

/// <summary>/plans/{planId}/give</summary>
internal sealed class GivePlanPage(GivePlan give) : PlanPage
{
    public const string Code = "plans/give";

    [BindProperty] public PersonId? To { get; set; }
    [BindProperty] public string? How { get; set; }

    /// <summary>How hard the plan is to read, before it is given.</summary>
    public Reading Reading => Readability.Of(PlainPlan.Of(Plan, Pack).Written);

    public async Task<IActionResult> OnGetAsync() => await OpenAsync(Code) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await EndAsync(await give.RunAsync(PlanId, To, How, secret => $"{Request.Scheme}://{Request.Host}/our-plan/{secret}", cancellation),
            Code, $"/plans/{PlanId.Value}", "It is recorded who has the plan");
}
