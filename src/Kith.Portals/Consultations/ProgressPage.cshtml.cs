using Kith.Record.Practice;
using Kith.Sight.Reform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Portals.Consultations;

/// <summary>/reform-progress/{slug}: how the programme of reform stands, for everybody. No names of leads, no risks.</summary>
[AllowAnonymous]
public sealed class ProgressPage(OpenToAll open, ReadProgramme read) : PageModel
{
    /// <summary>What is known of the programme.</summary>
    public ProgrammeKnown Known { get; private set; } = null!;

    /// <summary>The words of the place.</summary>
    public PackWords Words => open.Words;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await open.StandAsync(slug, cancellation) || await read.FindAsync(null, null, null, cancellation) is not { } known) return NotFound();
        Known = known;
        return Page();
    }

    /// <summary>How a date stands, in plain words.</summary>
    public string Says(DueStatus status) => Words[$"progress.{status switch { DueStatus.Done => "done", DueStatus.Overdue => "late", _ => "to-come" }}"];
}
