using Kith.Platform.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Web.Problems;

/// <summary>What somebody reads when a page cannot be shown: what happened and what to do, and nothing about the inside.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class ProblemModel(CurrentActor current) : PageModel
{
    public bool Staff => current.IsKnown && current.Value.Role != "public";

    public string Heading { get; private set; } = "";

    public IReadOnlyList<string> Lines { get; private set; } = [];

    public void OnGet() => Say();

    public void OnPost() => Say();

    private void Say()
    {
        // Asked for by its own address, this page is not there either.
        var failed = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!failed) Response.StatusCode = StatusCodes.Status404NotFound;
        (Heading, Lines) = WordsFor(Response.StatusCode);
    }

    private static (string Heading, string[] Lines) WordsFor(int status) => status switch
    {
        400 => ("That could not be sent", ["The page may have been open for a long time, or you may have signed in or out in another tab.", "Go back, load the page again and send it again. Drafts that were saved are kept."]),
        403 => ("You do not have access to this page", ["Your role does not include it. If your work needs it, ask whoever looks after accounts in your organisation."]),
        404 => ("Page not found", ["If you typed the address, check that it is correct.", "If you followed a link, the record may have moved, or it may not be one you can open."]),
        413 => ("That is too large to send", ["Send a smaller file, or less at a time."]),
        429 => ("Too many tries", ["Wait a minute and try again."]),
        503 => ("Kith cannot be reached just now", ["What you saved is safe. Try again in a few minutes."]),
        _ => ("Sorry, there is a problem with Kith", ["What you saved is safe. Try again in a few minutes.", "If it goes on, tell whoever looks after Kith in your organisation what you were doing and when."]),
    };
}
