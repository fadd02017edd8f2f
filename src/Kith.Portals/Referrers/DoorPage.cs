using System.Globalization;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Portals.Referrers;

/// <summary>A page behind an agency's public door. There is no page for an agency that is not there, and nothing is kept by browsers on the way.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[RequestFormLimits(ValueLengthLimit = LongestPost, BufferBodyLengthLimit = LongestPost, ValueCountLimit = 1000)]
[ShortPosts(LongestPost)]
public abstract class DoorPage(Doorway doorway) : PageModel
{
    private const int LongestPost = 500_000;

    /// <summary>Whose door, and who stands there.</summary>
    public Doorway Doorway => doorway;

    /// <summary>The words the public reads.</summary>
    public PackWords Words => doorway.Words;

    /// <summary>The draft; pages that need one are not reached without.</summary>
    public ReferralDraft Draft => doorway.Draft!;

    /// <summary>Which door it is behind.</summary>
    protected virtual string Door => RouteData.Values["door"] as string ?? Doorway.Refer;

    /// <summary>Whether the page is one of a draft.</summary>
    protected virtual bool NeedsDraft => true;

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (RouteData.Values["slug"] is not string slug || !await doorway.OpenAsync(HttpContext, Door, slug, HttpContext.RequestAborted))
        {
            context.Result = NotFound();
        }
        else if (NeedsDraft && (doorway.Draft is null || (doorway.Draft.Sent && !ShowsSent)))
        {
            context.Result = Redirect(doorway.Draft is null ? doorway.Address : $"{doorway.Address}/sent");
        }
        else
        {
            await next();
        }
    }

    /// <summary>Whether the page may be opened after the draft was sent.</summary>
    protected virtual bool ShowsSent => false;

    /// <summary>A date as people read it.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>The London date of a moment, as people read it.</summary>
    public static string Day(DateTime moment) => Day(London.DateOf(moment));
}

/// <summary>Refuses a post that no person could have written, before anything of it is read.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShortPostsAttribute(int longest) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the form is read for its token.</summary>
    public int Order => int.MinValue;

    /// <summary>In bytes.</summary>
    public int Longest => longest;

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > longest)
        {
            context.Result = new StatusCodeResult(Microsoft.AspNetCore.Http.StatusCodes.Status413PayloadTooLarge);
        }
    }
}
