using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.Users;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People;

/// <summary>/children/{personId}/restrict: keeps a record to named users, with a reason, or opens it again.</summary>
public sealed class RestrictPage(RestrictRecord restrict, KithDb db) : PersonPage
{
    /// <inheritdoc/>
    protected override string What => "children/restrict";

    /// <inheritdoc/>
    protected override string Permission => RestrictRecord.Action.Permission;

    /// <summary>Who may see the record.</summary>
    [BindProperty] public List<string> Named { get; set; } = [];

    /// <summary>Why.</summary>
    [BindProperty] public string? Why { get; set; }

    /// <summary>Everyone of the agency's own staff.</summary>
    public IReadOnlyList<Choice> Staff { get; private set; } = [];

    /// <summary>Asks who, and why.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        var (agency, id) = (Actor.Agency, Child.Id);
        var now = await db.Set<PersonReach>().Where(r => r.AgencyId == agency && r.PersonId == id && r.Because == ReachBecause.Named && r.To == null && r.UserId != null).Select(r => r.UserId!.Value).ToListAsync(cancellation);
        Named = now.Count > 0 ? now.ConvertAll(u => u.Value.ToString()) : [Actor.User.Value.ToString()];
    }

    /// <summary>Restricts.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var named = Named.Select(n => Guid.TryParse(n, out var id) ? UserId.From(id) : (UserId?)null).OfType<UserId>().ToList();
        if (named.Count == 0) ModelState.AddModelError(nameof(Named), RestrictRecord.NobodyNamed.Says);
        return await EndAsync(() => restrict.DoAsync(Child.Id, named, Why, cancellation), named.Contains(Actor.User) ? PathTo("summary") : "/children", cancellation);
    }

    /// <summary>Lifts the restriction.</summary>
    public Task<IActionResult> OnPostLiftAsync(CancellationToken cancellation) => EndAsync(() => restrict.LiftAsync(Child.Id, Why, cancellation), PathTo("summary"), cancellation);

    private async Task<IActionResult> EndAsync(Func<Task<Outcome<Nothing>>> action, string then, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Why)) ModelState.AddModelError(nameof(Why), "Enter the reason");
        if (ModelState.IsValid)
        {
            switch (await action())
            {
                case Outcome<Nothing>.Done: return LocalRedirect(then);
                case Outcome<Nothing>.Refused no: ModelState.AddModelError(nameof(Named), no.Why.Says); break;
                default: return NoSuchRecord();
            }
        }

        await LoadAsync(cancellation);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var agency = Actor.Agency;
        var users = await db.Set<User>().Where(u => u.AgencyId == agency && u.ClosedAt == null && u.WorksFor == null).OrderBy(u => u.Name).Select(u => new { u.Id, u.Name }).ToListAsync(cancellation);
        Staff = users.ConvertAll(u => new Choice(u.Id.Value.ToString(), u.Id == Actor.User ? $"{u.Name} (you)" : u.Name));
    }
}
