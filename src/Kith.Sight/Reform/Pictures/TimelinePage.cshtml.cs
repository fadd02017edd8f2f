using Kith.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Pictures;

/// <summary>/reform/timeline: every date along time, with its table twin.</summary>
public sealed class TimelinePage(ReadProgramme read, CurrentActor current) : ReformPage(read, current)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();
}
