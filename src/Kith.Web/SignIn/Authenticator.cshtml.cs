using System.Text;
using Kith.Kernel;
using Kith.Record.Users.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;

namespace Kith.Web.SignIn;

/// <summary>Sets up an authenticator app after the first right password, and shows the recovery codes once.</summary>
[AllowAnonymous]
internal sealed class AuthenticatorModel(SetAuthenticator set, Accounts accounts, Visitor visitor) : PageModel
{
    /// <summary>The QR code is a picture of this site: the content policy lets no picture stand in the page itself.</summary>
    public const string PictureAddress = "/sign-in/authenticator?handler=picture";

    [BindProperty(SupportsGet = true)] public string? ReturnUrl { get; set; }
    [BindProperty] public string? Code { get; set; }

    public string ReadableSecret { get; private set; } = "";

    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public static string Address(string? returnUrl) => Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString("/sign-in/authenticator", "returnUrl", ReturnTo.Local(returnUrl));

    public async Task<IActionResult> OnGetAsync() => await ReadAsync() is null ? Redirect("/sign-in") : Page();

    public async Task<IActionResult> OnGetPictureAsync()
    {
        if (await ReadAsync() is not var (user, secret) || await accounts.ByIdAsync(user, HttpContext.RequestAborted) is not { } account) return NotFound();
        using var drawn = QRCodeGenerator.GenerateQrCode(Totp.Address(secret, account.Email), QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(drawn);
        return File(Encoding.UTF8.GetBytes(picture.GetGraphic(pixelsPerModule: 4)), "image/svg+xml");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await ReadAsync() is not var (user, secret)) return Redirect("/sign-in");
        switch (await set.RunAsync(user, secret, Code ?? "", HttpContext.RequestAborted))
        {
            case Outcome<IReadOnlyList<string>>.Done(var codes):
                RecoveryCodes = codes;
                await visitor.SignInAsync((await accounts.ByIdAsync(user, HttpContext.RequestAborted))!, "password and code");
                return Page();
            case Outcome<IReadOnlyList<string>>.Invalid(var problems):
                foreach (var (field, problem) in problems) ModelState.AddModelError(field, problem);
                return Page();
            default: return Redirect("/sign-in");
        }
    }

    private async Task<(UserId User, string Secret)?> ReadAsync()
    {
        if (await visitor.AtSecondStepAsync() is not { NewSecret: { } secret } at) return null;
        ReadableSecret = string.Join(' ', secret.Chunk(4).Select(part => new string(part)));
        return (at.User, secret);
    }
}
