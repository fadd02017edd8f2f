using Kith.Kernel;
using Kith.Platform.Access;
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
        switch (await write.DoAsync(new(handoverId, Situation, WorkerNote, FamilyNote, FamilySaidBy), cancellation))
        {
            case Outcome<Nothing>.Done:
                return Redirect($"/handovers/{handoverId.Value}");
            case Outcome<Nothing>.Invalid invalid:
                foreach (var (field, says) in invalid.Problems) ModelState.AddModelError(field, says);
                return Page();
            default:
                return NotFound();
        }
    }

    private async Task<bool> ReadAsync(HandoverId id, CancellationToken cancellation)
    {
        if (!current.Value.May(WriteHandoverNote.Action.Permission) || await draw.DrawAsync(id, cancellation) is not { } drawn) return false;
        Drawn = drawn;
        return true;
    }
}
