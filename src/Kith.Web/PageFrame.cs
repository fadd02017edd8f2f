using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages;
using Kith.Record.Practice;
using Kith.Record.Users;
using Kith.Web.Door;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web;

/// <summary>What every layout shows around a page: who is signed in, for which agency, and where they may go.</summary>
internal sealed class PageFrame : IPageFrame
{
    public PageFrame(CurrentActor current, KithDb db, PracticePacks practice, TimeProvider clock, IConfiguration settings, IHttpContextAccessor http, ExistingRoutes routes)
    {
        Synthetic = settings.GetValue("Kith:Demo", false);
        ServiceName = "Children's social care";
        if (!current.IsKnown)
        {
            return;
        }

        var actor = current.Value;
        AgencyName = AgencyNames.GetOrAdd(actor.Agency, id => db.Set<Agency>().AsNoTracking().Where(a => a.Id == id).Select(a => a.Name).First());
        if (actor.Role == "public")
        {
            return;
        }

        UserDisplayName = actor.Name;
        MaySearch = actor.May("people.search");
        Navigation = StaffNavigation.For(actor, practice[actor.Place], http.HttpContext!.Request.Path, routes);
        PrintedLine = $"Printed by {actor.Name} on {London.Of(clock.Moment()):d MMMM yyyy 'at' HH:mm}";
    }

    public string? AgencyName { get; }

    public string ServiceName { get; }

    public IReadOnlyList<NavigationItem> Navigation { get; } = [];

    public string? UserDisplayName { get; }

    public bool MaySearch { get; }

    public bool Synthetic { get; }

    public string HelpHref => "/help";

    public string PrintedLine { get; } = "";

    // Names of agencies do not change while the house runs; one look-up each.
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<AgencyId, string> AgencyNames = new();
}
