using Kith.Kernel;
using Kith.Record.Users;
using Kith.Record.Users.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Web.SignIn;

/// <summary>The first step: who are you. Password managers may fill it in and pasting works (WCAG 3.3.8).</summary>
[AllowAnonymous]
internal sealed class SignInModel(
    CheckPassword check, SetAuthenticator authenticator, Visitor visitor, WhoCanSignIn who, IConfiguration settings) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? ReturnUrl { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty(SupportsGet = true)] public bool SignedOut { get; set; }

    public IReadOnlyList<SignInName>? DemoUsers { get; private set; }

    /// <summary>Agencies in which something is going on; all of them before anything is.</summary>
    public IReadOnlyList<IGrouping<string, SignInName>> Lively { get; private set; } = [];

    /// <summary>The others, folded away.</summary>
    public IReadOnlyList<IGrouping<string, SignInName>> Quiet { get; private set; } = [];

    public string? Provider => string.IsNullOrEmpty(settings["Kith:Oidc:Authority"]) ? null : settings["Kith:Oidc:Name"] ?? "your organisation";

    public async Task OnGetAsync(string? problem)
    {
        if (problem == "single") ModelState.AddModelError("", "You could not be signed in with that account. Ask whoever looks after accounts in your organisation");
        await ShowAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Email)) ModelState.AddModelError(nameof(Email), "Enter your email address");
        if (string.IsNullOrEmpty(Password)) ModelState.AddModelError(nameof(Password), "Enter your password");
        if (!ModelState.IsValid) return await AgainAsync();

        switch (await visitor.EvenlyAsync(() => check.RunAsync(Email!, Password!, HttpContext.RequestAborted)))
        {
            case Outcome<Account>.Done(var account):
                var set = await authenticator.IsSetAsync(account.Id, HttpContext.RequestAborted);
                await visitor.PasswordWasRightAsync(account, set ? null : Totp.NewSecret());
                return Redirect(set ? CodeModel.Address(ReturnUrl) : AuthenticatorModel.Address(ReturnUrl));
            case Outcome<Account>.Refused(var why):
                ModelState.AddModelError(nameof(Email), why.Says);
                return await AgainAsync();
            case var other: throw new InvalidOperationException($"A password check does not end as {other.GetType().Name}.");
        }
    }

    private async Task<IActionResult> AgainAsync()
    {
        await ShowAsync();
        return Page();
    }

    private async Task ShowAsync()
    {
        if (!settings.GetValue<bool>("Kith:Demo")) return;
        DemoUsers = await who.ToTryAsync(HttpContext.RequestAborted);
        var agencies = DemoUsers.GroupBy(u => u.Agency).ToList();
        var lively = agencies.FindAll(a => a.Any(u => u.Families > 0));
        (Lively, Quiet) = lively.Count == 0 ? (agencies, []) : (lively, agencies.Except(lively).ToList());
    }
}
