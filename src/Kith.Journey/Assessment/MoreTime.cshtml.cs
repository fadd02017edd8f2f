using Kith.Kernel;
using Kith.Record.Practice.Clocks;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Journey.Assessment;

/// <summary>/assessments/{id}/more-time: why it goes beyond a limit.</summary>
public sealed class MoreTimePage(FindAssessment find, GiveMoreTime give) : AssessmentPage(find)
{
    /// <summary>The clock that is gone beyond.</summary>
    [BindProperty]
    public string? Clock { get; set; }

    /// <summary>Code of the reason.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The reason in the worker's words.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>The limits that have no reason yet.</summary>
    public IReadOnlyList<ClockReading> Limits { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync("assessments/more-time", cancellation)) return NotFound();
        Limits = new[] { At.Clocks.FirstStage, At.Clocks.Whole }.Where(c => At.MoreTime.All(m => m.ClockId != c.Clock.Id)).ToList();
        Clock ??= Limits.Count > 0 ? Limits[0].Clock.Id : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var outcome = await give.DoAsync(AssessmentId, Clock ?? "", Reason, Words, cancellation);
        return outcome is Outcome<Contracts.AssessmentId>.Done ? Redirect(PathTo()) : await ShowAsync(outcome, () => OnGetAsync(cancellation));
    }
}
