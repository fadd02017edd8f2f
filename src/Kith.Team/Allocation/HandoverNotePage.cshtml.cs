using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Team.Allocation;

/// <summary>The few lines of a handover page that people write.</summary>
[Authorize]
[ShowsPeople]
public sealed class HandoverNotePage(CurrentActor current, PracticePacks practice, DrawHandover draw, WriteHandoverNote write) : PageModel
{
    [BindProperty] public string? Situation { get; set; }
    [BindProperty] public string? WorkerNote { get; set; }
    [BindProperty] public string? FamilyNote { get; set; }
    [BindProperty] public string? FamilySaidBy { get; set; }

    public DrawnHandover Drawn { get; private set; } = null!;
    public int NoteMinutes => practice[current.Value.Place].Handover.NoteMinutes;

    public async Task<IActionResult> OnGetAsync(HandoverId handoverId, CancellationToken cancellation) => await ReadAsync(handoverId, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(HandoverId handoverId, CancellationToken cancellation)
    {
        if (!await ReadAsync(handoverId, cancellation)) return NotFound();
        var outcome = await write.DoAsync(new(handoverId, Situation, WorkerNote, FamilyNote, FamilySaidBy), cancellation);
        return outcome is Outcome<Nothing>.Done ? Redirect($"/handovers/{handoverId.Value}")
            : ModelState.Tell(outcome, "Somebody else wrote this note while you were typing. Open the page again to see what they wrote") ?? Page();
    }

    private async Task<bool> ReadAsync(HandoverId id, CancellationToken cancellation)
    {
        if (!current.Value.May(WriteHandoverNote.Action.Permission) || await draw.DrawAsync(id, cancellation) is not { } drawn) return false;
        Drawn = drawn;
        return true;
    }
}
