using Microsoft.AspNetCore.Mvc;

namespace Kith.Journey.Plans.Plain;

/// <summary>/plans/{planId}/plain: the same plan as the family reads it, on the screen or on paper.</summary>
internal sealed class PlainPlanPage : PlanPage
{
    public const string Code = "plans/plain";

    public bool Large => Request.Query["large"] == "1";

    public bool Print => Request.Query["print"] == "1";

    public PlainPlan Plain => PlainPlan.Of(Plan, Pack);

    public async Task<IActionResult> OnGetAsync() => await OpenAsync(Code) ?? Page();
}
