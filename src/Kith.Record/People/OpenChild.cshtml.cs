using Kith.Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Record.People;

/// <summary>/children/{personId}: leads to the summary, which asks whether the record may be opened.</summary>
public sealed class OpenChild : PageModel
{
    /// <summary>Goes on, for any id alike.</summary>
    public IActionResult OnGet(PersonId personId) => LocalRedirect($"/children/{personId.Value}/summary");
}
