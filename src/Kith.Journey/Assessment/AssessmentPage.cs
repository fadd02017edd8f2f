using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages;
using Kith.Record.People;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Journey.Assessment;

/// <summary>A page of one assessment: every child of it must be in reach, and the look is written down before anything is read.</summary>
[ShowsPeople]
public abstract class AssessmentPage(FindAssessment find) : PageModel
{
    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true)]
    public AssessmentId AssessmentId { get; set; }

    /// <summary>The assessment.</summary>
    public AssessmentAtHand At { get; private set; } = null!;

    /// <summary>Who looks.</summary>
    public Actor Actor => HttpContext.RequestServices.GetRequiredService<CurrentActor>().Value;

    /// <summary>The address of a page of this assessment.</summary>
    public string PathTo(string page = "") => $"/assessments/{AssessmentId.Value}{(page.Length > 0 ? "/" : "")}{page}";

    /// <summary>Opens it; false when there is none, as far as this user may know.</summary>
    protected async Task<bool> OpenAsync(string what, CancellationToken cancellation)
    {
        var services = HttpContext.RequestServices;
        var children = await find.ChildrenAsync(Actor.Agency, AssessmentId, cancellation);
        if (children.Count == 0)
        {
            return false;
        }

        var sights = await services.GetRequiredService<IReach>().OfAsync(Actor, children, cancellation);
        var may = Actor.May(PersonPage.ReadPeople) && children.All(c => sights[c].MayOpen());
        await services.GetRequiredService<ReadLog>().WriteAsync(
            what, children.Select(c => ((PersonId?)c, may || !sights[c].MayOpen() ? sights[c] : Sight.OutOfReach)), cancellation);
        if (!may)
        {
            return false;
        }

        At = (await find.Async(Actor, AssessmentId, cancellation))!;
        await services.GetRequiredService<ReadLog>().WriteAsync(what, At.People.Adults.Select(a => ((PersonId?)a.Id, Sight.InReach)), cancellation);
        return true;
    }

    /// <summary>The page for every ending that is not done; problems and refusals stay on the page the user is on.</summary>
    protected async Task<IActionResult> ShowAsync<T>(Outcome<T> outcome, Func<Task<IActionResult>> again) =>
        ModelState.Tell(outcome, "Somebody else changed this while you were looking at it. This is how it stands now") ?? await again();
}
