using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.Users;

/// <summary>What the pages that add and change an account share: the lists to choose from.</summary>
[Needs("users.administer")]
public abstract class UserPage(KithDb db, CurrentActor current, PracticePacks practice) : PageModel
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Role { get; set; }
    [BindProperty] public List<TeamId> Teams { get; set; } = [];

    /// <summary>The address to choose a password at, where it is given by hand: shown once.</summary>
    public string? Link { get; private set; }

    /// <summary>Where it was sent instead.</summary>
    public string? SentTo { get; private set; }

    public IReadOnlyList<Choice> RoleChoices { get; private set; } = [];

    public IReadOnlyList<Choice> TeamChoices { get; private set; } = [];

    public IEnumerable<string> PickedTeams => Teams.Select(t => t.Value.ToString());

    /// <summary>Where a link to choose a password leads, before its secret part.</summary>
    protected string Welcome => HttpContext.RequestServices.GetRequiredService<HouseAddress>().Of(Request, "/sign-in/welcome/");

    protected void Show(Invited invited) => (Link, SentTo) = (invited.Link is { } link ? Welcome + link : null, invited.SentTo);

    protected async Task ChoicesAsync(CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        RoleChoices = [.. practice[current.Value.Place].Roles.Values.Select(r => new Choice(r.Id, r.Says))];
        var teams = await db.Set<Team>().AsNoTracking().Where(t => t.AgencyId == agency).OrderBy(t => t.Name).Select(t => new { t.Id, t.Name }).ToListAsync(cancellation);
        TeamChoices = teams.ConvertAll(t => new Choice(t.Id.Value.ToString(), t.Name));
    }

    protected async Task<IActionResult> AgainAsync(IReadOnlyDictionary<string, string> problems, CancellationToken cancellation)
    {
        foreach (var (field, problem) in problems) ModelState.AddModelError(field, problem);
        await ChoicesAsync(cancellation);
        return Page();
    }
}
