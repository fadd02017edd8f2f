using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Forms;
using Kith.Platform.Pages;
using Kith.Web.Door;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Web.Home;

/// <summary>For staff: what waits for them. For everyone else: the ways in.</summary>
[AllowAnonymous]
internal sealed class HomeModel(CurrentActor current, Drafts drafts, IEnumerable<IHomePart> parts, ExistingRoutes routes, PracticePacks practice, IPageFrame frame, TimeProvider clock) : PageModel
{
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeOnly Evening = new(17, 0);

    public Actor? Actor => current.IsKnown ? current.Value : null;

    public IReadOnlyList<Draft> Drafts { get; private set; } = [];

    public IReadOnlyList<(IHomePart Part, HomeView View)> Parts { get; private set; } = [];

    /// <summary>Where somebody for whom nothing waits goes on: what their menu offers beyond this page.</summary>
    public IReadOnlyList<NavigationItem> WaysOn => frame.Navigation.Where(n => n.Href != "/").ToList();

    /// <summary>"28 days": told before it happens.</summary>
    public string DraftsKept => Kept("draft-kept");

    public string ReferralDraftsKept => Kept("draft-kept-referrer");

    public bool MayRefer => routes.HasUnder("/refer");

    public bool MayAskForHelp => routes.HasUnder("/help-for-families");

    public string Greeting => $"Good {TimeOfDay}, {Actor!.Name.Split(' ')[0]}";

    public static string Say(DateTime moment) => $"{London.Of(moment):d MMMM, HH:mm}";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (Actor is not { } actor) return;
        Drafts = await drafts.ListAsync(drafts.Mine, cancellation);
        var shown = new List<(IHomePart, HomeView)>();
        foreach (var part in parts.Where(p => actor.May(p.Permission)).OrderBy(p => p.Order))
        {
            if (await part.LoadAsync(actor, cancellation) is { } view) shown.Add((part, view));
        }

        Parts = shown;
    }

    private string Kept(string limit) => practice[Actor!.Place].Clocks.On(limit, London.Today(clock)).Limit.ToString();

    private string TimeOfDay => TimeOnly.FromDateTime(London.Of(clock.Moment())) switch
    {
        var time when time < Noon => "morning",
        var time when time < Evening => "afternoon",
        _ => "evening",
    };
}
