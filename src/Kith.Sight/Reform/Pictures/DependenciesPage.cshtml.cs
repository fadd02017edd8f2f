using Kith.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Pictures;

/// <summary>/reform/dependencies: which workstream leads to which, with its table twin.</summary>
public sealed class DependenciesPage(ReadProgramme read, CurrentActor current) : ReformPage(read, current)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();
}
