using System.Security.Claims;
using Kith.Kernel;
using Kith.Record.Users.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Kith.Web.SignIn;

/// <summary>The browser at the door: which step it is at, and the cookies it gets.</summary>
internal sealed class Visitor(IHttpContextAccessor http, Sessions sessions, SignInRules rules, TimeProvider clock)
{
    private const string SecretKey = "secret";

    private HttpContext Browser => http.HttpContext!;

    /// <summary>Opens a session and gives the browser its cookie.</summary>
    public async Task SignInAsync(Account account, string how)
    {
        var session = await sessions.StartAsync(account, how, Browser.RequestAborted);
        await Browser.SignOutAsync(SignInSetup.Step);
        await Browser.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Ticket(session.Value, CookieAuthenticationDefaults.AuthenticationScheme));
    }

    /// <summary>The password was right: the code is next. The authenticator's new secret rides along, closed, until a code proves it.</summary>
    public Task PasswordWasRightAsync(Account account, string? newSecret) =>
        Browser.SignInAsync(SignInSetup.Step, Ticket(account.Id.Value, SignInSetup.Step), new AuthenticationProperties(new Dictionary<string, string?>(StringComparer.Ordinal) { [SecretKey] = newSecret }));

    /// <summary>Whose password was right, in this browser, not long ago.</summary>
    public async Task<(UserId User, string? NewSecret)?> AtSecondStepAsync()
    {
        var step = await Browser.AuthenticateAsync(SignInSetup.Step);
        return Guid.TryParse(step.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? (UserId.From(id), step.Properties?.Items[SecretKey]) : null;
    }

    /// <summary>The session this browser holds.</summary>
    public SessionId? Session => Guid.TryParse(Browser.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? SessionId.From(id) : null;

    /// <summary>Runs a check; a refusal is held back until the same time after it began, whatever was wrong.</summary>
    public async Task<Outcome<T>> EvenlyAsync<T>(Func<Task<Outcome<T>>> check)
    {
        var began = clock.GetTimestamp();
        var outcome = await check();
        var left = rules.AnswerAfter - clock.GetElapsedTime(began);
        if (outcome is not Outcome<T>.Done && left > TimeSpan.Zero) await Task.Delay(left, Browser.RequestAborted);
        return outcome;
    }

    private static ClaimsPrincipal Ticket(Guid id, string scheme) => new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id.ToString())], scheme));
}
