using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Record.Users;

/// <summary>Adds an account and shows its invitation, once.</summary>
public sealed class AddUserModel(AddUser add, KithDb db, CurrentActor current, PracticePacks practice) : UserPage(db, current, practice)
{
    [BindProperty] public string? Email { get; set; }

    /// <summary>Whether it is added.</summary>
    public bool Added { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => ChoicesAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        switch (await add.RunAsync(new(Name ?? "", Email ?? "", Role ?? "", Teams), Welcome, cancellation))
        {
            case Outcome<Invited>.Done(var invited):
                Show(invited);
                Added = true;
                return Page();
            case Outcome<Invited>.Invalid(var problems): return await AgainAsync(problems, cancellation);
            default: return NotFound();
        }
    }
}
