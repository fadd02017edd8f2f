using Kith.Platform.Access;
using Kith.Platform.Pages;
using Kith.Record.Practice;
using Kith.Web.Door;

namespace Kith.Web;

/// <summary>The entries at the top, six at most: those that lead somewhere and that the role may open.</summary>
internal static class StaffNavigation
{
    private static readonly (string Text, string Href, string Permission)[] Entries =
    [
        ("Children and families", "/children", "people.read"),
        ("Front door", "/front-door", "front-door.work"),
        ("Allocation", "/allocation", "allocation.work"),
        ("Assessments and plans", "/work", "assessment.work"),
        ("Known twice", "/same-person", "same-person.review"),
        ("Messages", "/messages", "messages.read"),
        ("Accounts", "/administration/users", "users.administer"),
        ("Returns", "/returns", "returns.read"),
        ("Reform", "/reform", "reform.read"),
        ("What people said", "/engagement", "engagement.read"),
    ];

    public static IReadOnlyList<NavigationItem> For(Actor actor, PracticePack pack, PathString path, ExistingRoutes routes) =>
        Entries.Where(e => actor.May(e.Permission) && routes.Has(e.Href))
            .Select(e => new NavigationItem(e.Href == "/front-door" ? pack.Place.FrontDoor : e.Text, e.Href, path.StartsWithSegments(e.Href, StringComparison.Ordinal)))
            .Prepend(new NavigationItem("Home", "/", path == "/")).Take(Most).ToList();

    private const int Most = 6;
}
