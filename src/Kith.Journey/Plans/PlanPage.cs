using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Journey.Plans;

/// <summary>A staff page about one plan: reach to every child of it is asked, the read is written down, and only then is the plan read.</summary>
[ShowsPeople]
public abstract class PlanPage : PageModel
{
    /// <summary>The plan in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public PlanId PlanId { get; set; }

    /// <summary>The plan with everything drawn into it; set by <see cref="OpenAsync"/>.</summary>
    public PlanAtHand Plan { get; private set; } = null!;

    /// <summary>Who is looking.</summary>
    public Actor Actor => Service<CurrentActor>().Value;

    /// <summary>The words and clocks of the place.</summary>
    public PracticePack Pack => Service<PracticePacks>()[Actor.Place];

    /// <summary>What the last action did, once.</summary>
    [TempData]
    public string? DoneSays { get; set; }

    /// <summary>Somebody saved first: both versions stand on the page.</summary>
    public bool SomebodySavedFirst { get; private set; }

    /// <summary>Opens the plan, or answers with the page that ends the request.</summary>
    protected async Task<IActionResult?> OpenAsync(string what)
    {
        if (!Service<CurrentActor>().IsKnown)
        {
            return Challenge();
        }

        var cancellation = HttpContext.RequestAborted;
        var read = Service<ReadPlan>();
        var children = await read.ChildrenAsync(PlanId, cancellation);
        if (children.Count == 0 || !Actor.May("people.read"))
        {
            return NotFound();
        }

        var sights = await Service<IReach>().OfAsync(Actor, children, cancellation);
        await Service<ReadLog>().WriteAsync(what, children.Select(c => ((PersonId?)c, sights[c])), cancellation);
        if (children.Any(c => !sights[c].MayOpen()))
        {
            return NotFound();
        }

        Plan = (await read.FindAsync(PlanId, cancellation))!;
        return null;
    }

    /// <summary>Turns the ending of an action into a page: done leads on, everything else keeps what was typed.</summary>
    protected async Task<IActionResult> EndAsync<T>(Outcome<T> outcome, string what, string to, string says, Func<Task>? before = null)
    {
        if (outcome is Outcome<T>.Done)
        {
            DoneSays = says;
            return LocalRedirect(to);
        }

        SomebodySavedFirst = outcome is Outcome<T>.Conflict;
        const string SavedFirst = "Somebody else saved this plan while you were writing. What they saved and what you wrote are both below. Check them and save again";
        if (ModelState.Tell(outcome, SavedFirst) is { } over) return over;
        if (await OpenAsync(what) is { } end)
        {
            return end;
        }

        if (before is not null) await before();
        return Page();
    }

    /// <summary>Something of the house.</summary>
    protected T Service<T>() where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();
}
