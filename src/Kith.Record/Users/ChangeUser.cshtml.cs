using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users;

/// <summary>One account: role, teams, ways in, and its end.</summary>
public sealed class ChangeUserModel(ChangeUser change, KithDb db, CurrentActor current, PracticePacks practice) : UserPage(db, current, practice)
{
    private readonly KithDb db = db;
    private readonly AgencyId agency = current.Value.Agency;

    [BindProperty(SupportsGet = true)] public UserId UserId { get; set; }
    [BindProperty] public int Version { get; set; }

    public string Known { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } user) return NotFound();
        Known = user.Name;
        return await change.RunAsync(UserId, Version, Name ?? "", Role ?? "", Teams, cancellation) switch
        {
            Outcome<Nothing>.Done => Redirect("/administration/users"),
            Outcome<Nothing>.Invalid(var problems) => await AgainAsync(problems, cancellation),
            Outcome<Nothing>.Conflict => await AgainAsync(new Dictionary<string, string>(StringComparer.Ordinal) { [""] = "Somebody else changed this account meanwhile. Load the page again to see it" }, cancellation),
            _ => NotFound(),
        };
    }

    public async Task<IActionResult> OnPostInviteAsync(CancellationToken cancellation)
    {
        if (await change.InviteAsync(UserId, Welcome, cancellation) is not Outcome<Invited>.Done(var invited)) return NotFound();
        Show(invited);
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostResetAsync(CancellationToken cancellation) => await AfterAsync(await change.ResetAuthenticatorAsync(UserId, cancellation), cancellation);

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancellation) => await AfterAsync(await change.CloseAsync(UserId, cancellation), cancellation);

    private async Task<IActionResult> AfterAsync(Outcome<Nothing> outcome, CancellationToken cancellation)
    {
        if (outcome is Outcome<Nothing>.Refused(var why)) ModelState.AddModelError("", why.Says);
        return outcome switch
        {
            Outcome<Nothing>.Done => Redirect("/administration/users"),
            Outcome<Nothing>.Refused => await ShowAsync(cancellation),
            _ => NotFound(),
        };
    }

    private Task<User?> FindAsync(CancellationToken cancellation) =>
        db.Set<User>().AsNoTracking().FirstOrDefaultAsync(u => u.Id == UserId && u.AgencyId == agency && u.ClosedAt == null, cancellation);

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } user) return NotFound();
        (Known, Name, Role, Version) = (user.Name, user.Name, user.Role, user.Version);
        Teams = await db.Set<TeamMember>().Where(m => m.UserId == UserId).Select(m => m.TeamId).ToListAsync(cancellation);
        await ChoicesAsync(cancellation);
        return Page();
    }
}
