using Kith.Platform.Access;
using Kith.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.Messages;

/// <summary>What the pages of the mailbox share: who may open them, and what they tell about messages leaving the house.</summary>
[ShowsPeople, Needs(Mailbox.Read)]
public abstract class MailboxPage : PageModel
{
    /// <summary>No carrier is set up: nothing is sent out of the house.</summary>
    public bool NothingLeaves { get; private set; }

    /// <summary>The two lists.</summary>
    public IReadOnlyList<NavigationItem> Lists =>
    [
        new("To me", "/messages", Request.Path == "/messages"),
        new("Sent", "/messages/sent", Request.Path == "/messages/sent"),
    ];

    /// <summary>The page of a list that was asked for; 1 is the newest.</summary>
    [BindProperty(SupportsGet = true, Name = "number")]
    public int PageNumber { get; set; } = 1;

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        NothingLeaves = HttpContext.RequestServices.GetRequiredService<NotifyChoice>().Settings is null;
        PageNumber = Math.Max(PageNumber, 1);
    }
}
