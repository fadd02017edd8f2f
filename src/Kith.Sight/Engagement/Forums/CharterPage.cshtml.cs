using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement.Forums;

/// <summary>/engagement/charter: the promises of the children and family charter, and whether they are kept.</summary>
[Needs("engagement.read")]
public sealed class CharterPage(KithDb db, CurrentActor current, KeepCharter keep) : PageModel
{
    [BindProperty] public string? Says { get; set; }
    [BindProperty] public string? Measure { get; set; }
    [BindProperty] public int? KeptFrom { get; set; }
    [BindProperty] public int Number { get; set; }
    [BindProperty] public int? Value { get; set; }
    [BindProperty] public DateOnly? On { get; set; }
    [BindProperty] public string? Source { get; set; }

    /// <summary>The promises.</summary>
    public IReadOnlyList<PromiseLine> Promises { get; private set; } = [];

    /// <summary>Whether this user keeps the charter.</summary>
    public bool MayKeep => current.Value.May(KeepCharter.Action.Permission);

    /// <summary>The promises to pick from.</summary>
    public IReadOnlyList<Choice> Numbers => [.. Promises.Select(p => new Choice(p.Row.Number.ToString(), $"{p.Row.Number}. {p.Row.Says}"))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var readings = (await db.Set<PromiseReading>().AsNoTracking().Where(r => r.AgencyId == agency).OrderBy(r => r.On).ThenBy(r => r.RecordedAt).ToListAsync(cancellation)).ToLookup(r => r.PromiseId);
        Promises = [.. (await db.Set<CharterPromise>().AsNoTracking().Where(p => p.AgencyId == agency).OrderBy(p => p.Number).ToListAsync(cancellation)).Select(p => new PromiseLine(p, readings[p.Id].LastOrDefault()))];
        return Page();
    }

    public async Task<IActionResult> OnPostPromiseAsync(CancellationToken cancellation) => await AfterAsync(await keep.PromiseAsync(Says, Measure, KeptFrom, cancellation), cancellation);

    public async Task<IActionResult> OnPostMeasureAsync(CancellationToken cancellation) => await AfterAsync(await keep.MeasureAsync(Number, Value, On, Source, cancellation), cancellation);

    /// <summary>The promises with their last value.</summary>
    public IHtmlContent Draw() => Table.Render(
        "Promises of the charter", [new("Promise"), new("Measured by"), new("Kept from", true), new("Last value", true), new("Stands"), new("Source")],
        Promises.Select(p => (IReadOnlyList<object?>)
        [
            $"{p.Row.Number}. {p.Row.Says}", p.Row.Measure, p.Row.KeptFrom.ToString(), p.Latest is { } last ? $"{last.Value} on {last.On:d MMMM yyyy}" : "None", p.Says, p.Latest?.Source,
        ]), dense: true);

    private async Task<IActionResult> AfterAsync<T>(Outcome<T> outcome, CancellationToken cancellation)
    {
        if (outcome is Outcome<T>.Done) return LocalRedirect(Request.Path);
        if (outcome is not Outcome<T>.Invalid(var problems)) return new StatusCodeResult(403);
        foreach (var (field, says) in problems) ModelState.AddModelError(field, says);
        return await OnGetAsync(cancellation);
    }
}
