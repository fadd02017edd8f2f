using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Forms;
using Kith.Platform.Pages;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Kith.Journey.Plans;

/// <summary>A staff page about one plan: reach to every child of it is asked, the read is written down, and only then is the plan read.</summary>
[ShowsPeople, ValidateNever] // what is in the boxes is checked by the actions
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

    /// <summary>The forms of the page whose words are kept while they are typed.</summary>
    protected virtual IReadOnlyList<string> Keeps => [];

    /// <summary>What stands in the boxes: what was posted, or what was kept of it before.</summary>
    protected FormAnswers Standing { get; private set; } = FormAnswers.None;

    /// <summary>Somebody saved first: both versions stand on the page.</summary>
    public bool SomebodySavedFirst { get; private set; }

    /// <summary>Keeps what is typed, every few seconds. The plan is not shown for it, so only a refusal is written down.</summary>
    public async Task<IActionResult> OnPostDraftAsync(string form)
    {
        if (!Service<CurrentActor>().IsKnown) return Challenge();
        var cancellation = HttpContext.RequestAborted;
        var children = await Service<ReadPlan>().ChildrenAsync(PlanId, cancellation);
        var sights = await Service<IReach>().OfAsync(Actor, children, cancellation);
        if (!Keeps.Contains(form) || children.Count == 0 || !Actor.May("people.read") || children.Any(c => !sights[c].MayOpen()))
        {
            await Service<ReadLog>().WriteAsync("plans/draft", children.Where(c => !sights[c].MayOpen()).Select(c => ((PersonId?)c, sights[c])), cancellation);
            return NotFound();
        }

        var drafts = Service<Drafts>();
        await drafts.KeepAsync(drafts.Mine, DraftKey(form), Request.Path, "A plan", Taken(), cancellation);
        return new NoContentResult();
    }

    /// <summary>Puts what was kept of the page's forms back into its boxes. What cannot be read any more is asked anew.</summary>
    protected async Task ResumeAsync()
    {
        var drafts = Service<Drafts>();
        foreach (var form in Keeps)
        {
            var kept = await drafts.FindAsync<FormAnswers>(drafts.Mine, DraftKey(form), HttpContext.RequestAborted);
            Standing = Standing.With(kept ?? FormAnswers.None, []);
        }

        if (Standing.Typed.Count == 0) return;
        var values = new FormCollection(Standing.Typed.ToDictionary(t => t.Key, t => new StringValues(t.Value), StringComparer.OrdinalIgnoreCase));
        await TryUpdateModelAsync(
            this, GetType(), "", new FormValueProvider(BindingSource.Form, values, CultureInfo.InvariantCulture),
            p => p is DefaultModelMetadata { Attributes.PropertyAttributes: { } attributes } && attributes.OfType<BindPropertyAttribute>().Any(b => !b.SupportsGet));
        ModelState.Clear();
    }

    private string DraftKey(string form) => $"plan-{form}:{PlanId.Value:N}";

    /// <summary>Everything that was posted, word for word.</summary>
    protected FormAnswers Taken() => !Request.HasFormContentType ? FormAnswers.None : new()
    {
        Typed = Request.Form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value.OfType<string>().ToArray(), StringComparer.Ordinal),
    };

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
    protected async Task<IActionResult> EndAsync<T>(Outcome<T> outcome, string what, string to, string says, Func<Task>? before = null, string? form = null)
    {
        if (outcome is Outcome<T>.Done)
        {
            if (form is not null) await Service<Drafts>().DiscardAsync(Service<Drafts>().Mine, DraftKey(form), HttpContext.RequestAborted);
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

        Standing = Taken();
        if (before is not null) await before();
        return Page();
    }

    /// <summary>Something of the house.</summary>
    protected T Service<T>() where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();
}
