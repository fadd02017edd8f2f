using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.Users.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Web.SignIn;

/// <summary>Everyone sees where they are signed in, and can end it.</summary>
internal sealed class SessionsModel(Sessions sessions, CurrentActor current, Visitor visitor) : PageModel
{
    public IReadOnlyList<Session> Open { get; private set; } = [];

    public SessionId? Mine => visitor.Session;

    public static string Say(DateTime moment) => $"{London.Of(moment):d MMMM yyyy, HH:mm}";

    public async Task OnGetAsync() => Open = await sessions.OpenAsync(current.Value.User, HttpContext.RequestAborted);

    public async Task<IActionResult> OnPostAsync(SessionId session)
    {
        await sessions.EndAsync(current.Value.User, session, "ended from another session", HttpContext.RequestAborted);
        return RedirectToPage();
    }
}
