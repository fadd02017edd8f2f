using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.People;

/// <summary>
/// A page about one person, with <c>{personId:guid}</c> in its route. Before any handler runs, reach is asked and the read is written
/// down; a record that may not be opened is not found. A derived page says its code and draws <c>_ChildFrame</c> first:
/// <c>&lt;partial name="/People/_ChildFrame.cshtml" model="Model" /&gt;</c>.
/// </summary>
[ShowsPeople]
public abstract class PersonPage : PageModel
{
    /// <summary>The permission to read records.</summary>
    public const string ReadPeople = "people.read";

    /// <summary>The page as a stable code for the access log: "children/summary".</summary>
    protected abstract string What { get; }

    /// <summary>What the user needs besides reach.</summary>
    protected virtual string Permission => ReadPeople;

    /// <summary>
    /// What the page shows whatever its handler does: read with the identity bar, in the same trip to the server. Each question is asked by <see cref="AskTogether.ListAsync"/>.
    /// </summary>
    protected virtual Task ReadAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Whose record this is; set before the handler runs.</summary>
    public ChildInView Child { get; private set; } = null!;

    /// <summary>The identity bar and sub-navigation; set before a page is drawn.</summary>
    public PersonHeader Header { get; private set; } = null!;

    /// <summary>Who is looking.</summary>
    public Actor Actor => Child.Actor;

    /// <summary>The record was opened by break-glass: every page says so.</summary>
    public bool ByBrokenGlass { get; private set; }

    /// <summary>Whether the page is drawn for paper.</summary>
    public bool Print => PageLayout.IsPrint(HttpContext);

    /// <summary>The address of a page of this record: "chronology" gives /children/{id}/chronology.</summary>
    public string PathTo(string page) => $"/children/{Child.Id.Value}/{page}";

    /// <summary>This page with ?print=1, its filters kept.</summary>
    public string PrintHref => Request.Path + new QueryBuilder(Request.Query.Where(q => q.Key != "print")) { { "print", "1" } }.ToQueryString();

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var services = HttpContext.RequestServices;
        if (!services.GetRequiredService<CurrentActor>().IsKnown)
        {
            context.Result = Challenge();
            return;
        }

        var cancellation = HttpContext.RequestAborted;
        var id = PersonId.From(Guid.Parse((string)RouteData.Values["personId"]!));
        switch (await services.GetRequiredService<OpenRecord>().AskAsync(id, What, Permission, cancellation))
        {
            case Opened.Closed closed:
                context.Result = NoSuchRecord(closed.MayAsk ? $"/children/{id.Value}/break-glass" : null);
                return;
            case Opened.Joined joined:
                context.Result = LocalRedirect(Request.GetEncodedPathAndQuery().Replace(id.Value.ToString(), joined.Lead.Value.ToString(), StringComparison.OrdinalIgnoreCase));
                return;
            case Opened.Child child:
                Child = child.InView;
                ByBrokenGlass = child.Sight == Sight.BrokenGlass;
                await ShowAsync(context, next, child.Sight, cancellation);
                break;
        }
    }

    // A look is written down before the handler reads anything. A posted form is written down by its action; it is a look as well
    // only when the page comes back with what was wrong.
    private async Task ShowAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next, Sight sight, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method))
        {
            await LookAsync(sight, cancellation);
            await next();
        }
        else if ((await next()).Result is PageResult)
        {
            await LookAsync(sight, cancellation);
        }
    }

    // The look stands first. Where all goes to a server in one trip it is committed with it, and before anything is drawn.
    private async Task LookAsync(Sight sight, CancellationToken cancellation)
    {
        var services = HttpContext.RequestServices;
        var (log, header) = (services.GetRequiredService<ReadLog>(), services.GetRequiredService<DrawHeader>());
        await services.GetRequiredService<KithDb>().AllAsync([LogAsync, HeaderAsync, ReadAsync], cancellation);

        Task LogAsync(CancellationToken stop) => log.WriteAsync(What, [(Child.Id, sight)], stop);

        async Task HeaderAsync(CancellationToken stop) => Header = await header.OfAsync(Child, stop);
    }

    /// <summary>The one page for every record that is not there or may not be known: the same words for all.</summary>
    protected IActionResult NoSuchRecord(string? ask = null) => new ViewResult
    {
        ViewName = "/People/NoSuchRecord.cshtml", StatusCode = StatusCodes.Status404NotFound,
        ViewData = new ViewDataDictionary<NoSuchRecord>(ViewData, new NoSuchRecord(ask)), TempData = TempData,
    };
}

/// <summary>What the not-found page of records says. <paramref name="Ask"/> leads to break-glass, for those who may be told.</summary>
public sealed record NoSuchRecord(string? Ask);
