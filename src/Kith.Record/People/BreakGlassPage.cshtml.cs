using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Kith.Record.People;

/// <summary>/children/{personId}/break-glass: asks why a record outside reach must be opened. It shows nothing of the person.</summary>
public sealed class BreakGlassPage(BreakGlass glass, IReach reach, ReadLog reads, CurrentActor current, PracticePacks practice) : PageModel
{
    /// <summary>Why it must be opened.</summary>
    [BindProperty] public string? Why { get; set; }

    /// <summary>"4 hours".</summary>
    public string HowLong { get; private set; } = "";

    /// <summary>Asks for the reason, or says that there is no such page.</summary>
    public Task<IActionResult> OnGetAsync(PersonId personId, CancellationToken cancellation) => AskAsync(personId, cancellation);

    /// <summary>Opens the record.</summary>
    public async Task<IActionResult> OnPostAsync(PersonId personId, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Why)) ModelState.AddModelError(nameof(Why), "Enter why you need this record now");
        if (Why is { Length: > 2000 }) ModelState.AddModelError(nameof(Why), "The reason must be 2,000 characters or less");
        if (await AskAsync(personId, cancellation) is not PageResult page)
        {
            return NoSuchRecord();
        }

        if (!ModelState.IsValid)
        {
            return page;
        }

        return await glass.DoAsync(personId, Why, cancellation) is Outcome<BrokenGlassId>.Done ? LocalRedirect($"/children/{personId.Value}/summary") : NoSuchRecord();
    }

    private async Task<IActionResult> AskAsync(PersonId personId, CancellationToken cancellation)
    {
        if (!current.IsKnown)
        {
            return Challenge();
        }

        var actor = current.Value;
        var sight = (await reach.OfAsync(actor, [personId], cancellation))[personId];
        if (actor.May(PersonPage.ReadPeople) && sight.MayOpen())
        {
            return LocalRedirect($"/children/{personId.Value}/summary");
        }

        if (sight != Sight.OutOfReach || !actor.May(BreakGlass.Action.Permission) || !actor.May(PersonPage.ReadPeople))
        {
            await reads.WriteAsync("children/break-glass", [(personId, sight.MayOpen() ? Sight.OutOfReach : sight)], cancellation);
            return NoSuchRecord();
        }

        HowLong = practice[actor.Place].Clocks["break-glass"].Limit.ToString();
        return Page();
    }

    private ViewResult NoSuchRecord() => new()
    {
        ViewName = "/People/NoSuchRecord.cshtml", StatusCode = StatusCodes.Status404NotFound, TempData = TempData,
        ViewData = new ViewDataDictionary<NoSuchRecord>(ViewData, new NoSuchRecord(null)),
    };
}
