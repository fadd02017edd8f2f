using Kith.Platform.Data;
using Kith.Record.Users;
using Kith.Web.Door;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web.Home;

/// <summary>Which Trust or authority: the only question before a public form starts.</summary>
[AllowAnonymous]
internal sealed class AreasModel(KithDb db, ExistingRoutes routes) : PageModel
{
    public bool ForFamily { get; private set; }

    public IReadOnlyList<(string Slug, string Name)> Areas { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string what, CancellationToken cancellation)
    {
        ForFamily = what == "help";
        if (!routes.HasUnder(ForFamily ? "/help-for-families" : "/refer")) return NotFound();
        var agencies = await db.Set<Agency>().AsNoTracking().OrderBy(a => a.Name).Select(a => new { a.Slug, a.Name }).ToListAsync(cancellation);
        Areas = agencies.ConvertAll(a => (a.Slug, a.Name));
        return Page();
    }
}
