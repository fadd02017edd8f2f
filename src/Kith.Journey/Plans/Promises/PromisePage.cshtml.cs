using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Forms;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.Promises;

/// <summary>What somebody was writing of a promise when they left the page.</summary>
public sealed record PromiseDraft(string? Outcome, string? Says, DateOnly? ByWhen);

/// <summary>/promises/{promiseId}: one promise, its way, and what came of it.</summary>
[ShowsPeople]
internal sealed class PromisePage(AnswerPromise answer, OpenPromises promises, Drafts drafts, KithDb db, CurrentActor current, IReach reach, ReadLog reads, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public PromiseId PromiseId { get; set; }
    [BindProperty] public int Seen { get; set; }
    [BindProperty] public string? Outcome { get; set; }
    [BindProperty] public string? Says { get; set; }
    [BindProperty] public DateOnly? ByWhen { get; set; }
    [TempData] public string? DoneSays { get; set; }

    public PromiseLine Line { get; private set; } = null!;
    public IReadOnlyList<PromiseNote> Notes { get; private set; } = [];
    public IEnumerable<TimelineEntry> OnTheWay => Notes.Select(n =>
        new TimelineEntry(n.WasDue is { } was ? $"Day changed; it was {Dates.Long(was)}. {n.Text}" : n.Text, London.DateOf(n.At)) { By = n.ByName });
    public DateOnly Today => London.Today(clock);
    public bool MayAnswer => current.Value.May("plans.work") && Line.Status.IsOpen();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!current.IsKnown) return Challenge();
        if (await OpenAsync(cancellation) is { } end) return end;
        Seen = Line.Version;
        if (await drafts.FindAsync<PromiseDraft>(drafts.Mine, Key, cancellation) is { } kept) (Outcome, Says, ByWhen) = kept;
        return Page();
    }

    /// <summary>Keeps what is typed. The promise is not shown for it, so only a refusal is written down.</summary>
    public async Task<IActionResult> OnPostDraftAsync(CancellationToken cancellation)
    {
        if (!current.IsKnown) return Challenge();
        if (await SeenAsync(onlyRefusals: true, cancellation) is null || !current.Value.May("plans.work")) return NotFound();
        await drafts.KeepAsync(drafts.Mine, Key, Request.Path, "What came of a promise", new PromiseDraft(Outcome, Says, ByWhen), cancellation);
        return new NoContentResult();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!current.IsKnown) return Challenge();
        var outcome = Outcome switch
        {
            "kept" => await answer.KeepAsync(PromiseId, Seen, Says, cancellation),
            "not-kept" => await answer.NotKeepAsync(PromiseId, Seen, Says, cancellation),
            "later" => await answer.MoveAsync(PromiseId, Seen, ByWhen, Says, cancellation),
            "progress" => await answer.ProgressAsync(PromiseId, Seen, Says, cancellation),
            _ => Kernel.Outcome.Invalid<Nothing>("outcome", "Choose what happened"),
        };
        if (outcome is Outcome<Nothing>.Done)
        {
            await drafts.DiscardAsync(drafts.Mine, Key, cancellation);
            DoneSays = "It is recorded";
            return LocalRedirect($"/promises/{PromiseId.Value}");
        }

        if (ModelState.Tell(outcome, "Somebody else recorded something on this promise while you were writing. What they saved and what you wrote are both below. Check them and save again") is { } over) return over;
        if (await OpenAsync(cancellation) is { } end) return end;
        ModelState.Remove(nameof(Seen));
        Seen = Line.Version;
        return Page();
    }

    private string Key => $"promise:{PromiseId.Value:N}";

    private async Task<IActionResult?> OpenAsync(CancellationToken cancellation)
    {
        if (await SeenAsync(onlyRefusals: false, cancellation) is not { } line) return NotFound();
        Line = line;
        Notes = await db.Set<PromiseNote>().AsNoTracking().Where(n => n.PromiseId == PromiseId).OrderByDescending(n => n.At).ToListAsync(cancellation);
        return null;
    }

    // The promise, when every child it is for may be opened; the look is written down, or, where nothing is shown, what was refused.
    private async Task<PromiseLine?> SeenAsync(bool onlyRefusals, CancellationToken cancellation)
    {
        var line = await promises.FindAsync(PromiseId, cancellation);
        if (line is null || !current.Value.May("people.read")) return null;
        var sights = await reach.OfAsync(current.Value, line.Children, cancellation);
        await reads.WriteAsync("plans/promise", line.Children.Where(c => !onlyRefusals || !sights[c].MayOpen()).Select(c => ((PersonId?)c, sights[c])), cancellation);
        return line.Children.All(c => sights[c].MayOpen()) ? line : null;
    }
}
