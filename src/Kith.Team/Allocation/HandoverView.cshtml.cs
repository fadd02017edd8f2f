using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Team.Allocation;

/// <summary>The handover page on a screen. Opening it is what lets the new worker record a first visit.</summary>
[Authorize]
[ShowsPeople]
public class HandoverView(CurrentActor current, PracticePacks practice, DrawHandover draw, OpenHandover open) : PageModel
{
    public DrawnHandover Drawn { get; private set; } = null!;
    public bool MayWrite => current.Value.May(WriteHandoverNote.Action.Permission);
    public int NoteMinutes => practice[current.Value.Place].Handover.NoteMinutes;
    public string ChangeSays => Drawn.From is null ? $"For {Drawn.To}, the family's first worker" : $"From {Drawn.From} to {Drawn.To}";
    public string OpenedSays => Drawn.Handover.OpenedAt is { } at ? $"{Drawn.To} opened it on {London.Of(at).ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.GetCultureInfo("en-GB"))}."
        : Drawn.Handover.ToWorkerId == current.Value.User ? "" : $"{Drawn.To} has not opened it yet.";

    public async Task<IActionResult> OnGetAsync(HandoverId handoverId, CancellationToken cancellation)
    {
        if (!current.Value.May("people.read") || await draw.DrawAsync(handoverId, cancellation) is not { } drawn) return NotFound();
        Drawn = drawn;
        if (drawn.Handover.ToWorkerId == current.Value.User && drawn.Handover.OpenedAt is null)
        {
            await open.DoAsync(drawn, cancellation);
        }

        return Page();
    }
}
