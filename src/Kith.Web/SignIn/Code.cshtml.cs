using Kith.Kernel;
using Kith.Record.Users.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Web.SignIn;

/// <summary>The second step: what you have. Nothing to remember but a code that may be pasted.</summary>
[AllowAnonymous]
internal sealed class CodeModel(CheckCode check, Visitor visitor) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? ReturnUrl { get; set; }
    [BindProperty] public string? Code { get; set; }

    public static string Address(string? returnUrl) => Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString("/sign-in/code", "returnUrl", ReturnTo.Local(returnUrl));

    public async Task<IActionResult> OnGetAsync() => await visitor.AtSecondStepAsync() is null ? Redirect("/sign-in") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await visitor.AtSecondStepAsync() is not { } at) return Redirect("/sign-in");
        if (string.IsNullOrWhiteSpace(Code))
        {
            ModelState.AddModelError(nameof(Code), "Enter the code");
            return Page();
        }

        switch (await visitor.EvenlyAsync(() => check.RunAsync(at.User, Code, HttpContext.RequestAborted)))
        {
            case Outcome<Account>.Done(var account):
                await visitor.SignInAsync(account, "password and code");
                return LocalRedirect(ReturnTo.Local(ReturnUrl));
            case Outcome<Account>.Refused(var why):
                ModelState.AddModelError(nameof(Code), why.Says);
                return Page();
            case var other: throw new InvalidOperationException($"A code check does not end as {other.GetType().Name}.");
        }
    }
}
