using Kith.Kernel;
using Kith.Record.Users.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Web.SignIn;

/// <summary>Where the one-time link of an invitation leads. A link that was used or is too old is not found.</summary>
[AllowAnonymous]
internal sealed class WelcomeModel(ChoosePassword choose) : PageModel
{
    [BindProperty] public string? Password { get; set; }
    [BindProperty] public string? Again { get; set; }

    public Account Account { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string link) => await FindAsync(link) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string link)
    {
        if (!await FindAsync(link)) return NotFound();
        switch (await choose.RunAsync(link, Password ?? "", Again ?? "", HttpContext.RequestAborted))
        {
            case Outcome<Nothing>.Done: return Redirect("/sign-in");
            case Outcome<Nothing>.Invalid(var problems):
                foreach (var (field, problem) in problems) ModelState.AddModelError(field, problem);
                return Page();
            default: return NotFound();
        }
    }

    private async Task<bool> FindAsync(string link)
    {
        if (await choose.WhoseAsync(link, HttpContext.RequestAborted) is not { } account) return false;
        Account = account;
        return true;
    }
}
