using Kith.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Today;

/// <summary>/reform/today: everything in the programme that waits for somebody.</summary>
public sealed class TodayPage(ReadProgramme read, CurrentActor current, ReadWaiting waiting) : ReformPage(read, current)
{
    /// <summary>What waits.</summary>
    public IReadOnlyList<Waiting> Waits { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Waits = await waiting.OfAsync(Known, cancellation);
        return Page();
    }
}
