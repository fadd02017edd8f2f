using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Journey.Plans.List;

/// <summary>/plans: my plans, what I promised, and what families said that nobody has answered.</summary>
[ShowsPeople]
internal sealed class PlansPage(MyPlans plans, OpenPromises promises, PracticePacks practice, CurrentActor current, ReadLog reads, TimeProvider clock) : PageModel
{
    public IReadOnlyList<PlanInList> Plans { get; private set; } = [];
    public IReadOnlyList<PromiseLine> Mine { get; private set; } = [];
    public IReadOnlyList<Unanswered> Said { get; private set; } = [];
    public PracticePack Pack => practice[current.Value.Place];
    public DateTime Now => clock.Moment();
    public DateOnly Today => London.Today(clock);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!current.IsKnown) return Challenge();
        if (!current.Value.May("plans.work") && !current.Value.May("plans.agree")) return new StatusCodeResult(403);
        await reads.WriteListAsync("plans", cancellation);
        Plans = await plans.OpenAsync(cancellation);
        Mine = await promises.OfWorkerAsync(current.Value.User, cancellation);
        Said = await plans.UnansweredAsync(cancellation);
        return Page();
    }
}
