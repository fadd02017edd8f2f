using Kith.Platform.Access;
using Kith.Platform.Pages;
using Kith.Record.Practice;
using Kith.Web.Door;

namespace Kith.Web;

/// <summary>The entries at the top, six at most: those that lead somewhere and that the role may open.</summary>
internal static class StaffNavigation
{
    private const string FrontDoor = "/front-door";

    private static readonly (string Text, string Href, string Permission)[] Entries =
    [
        ("Children and families", "/children", "people.read"),
        ("Front door", FrontDoor, "front-door.work"),
        ("Allocation", "/allocation", "allocation.work"),
        ("Assessments and plans", "/work", "assessment.work"),
        ("Known twice", "/same-person", "same-person.review"),
        ("Messages", "/messages", "messages.read"),
        ("Accounts", "/administration/users", "users.administer"),
        ("Returns", "/returns", "returns.read"),
        ("Reform", "/reform", "reform.read"),
        ("What people said", "/engagement", "engagement.read"),
        ("Tell us about a child", "/areas/refer", Permissions.SendReferral),
        ("My referrals", "/my-referrals", Permissions.SendReferral),
    ];

    public static IReadOnlyList<NavigationItem> For(Actor actor, PracticePack pack, PathString path, ExistingRoutes routes) =>
        Entries.Where(e => IsFor(actor, e.Permission) && Leads(routes, e.Href))
            .Select(e => new NavigationItem(e.Text, e.Href, path.StartsWithSegments(e.Href, StringComparison.Ordinal)))
            .Select(item => item.Href == FrontDoor ? ListOf(actor, pack.Place, item) : item)
            .Prepend(new NavigationItem("Home", "/", path == "/")).Take(Most).ToList();

    // By its name in the place. Whoever decides about help alone works at the panel's list, where a place has one.
    private static NavigationItem ListOf(Actor actor, Place place, NavigationItem door) =>
        place.Panel is { } panel && actor.May("early-help.decide") && !actor.May("front-door.decide") ? door with { Text = panel, Href = $"{FrontDoor}/panel" } : door with { Text = place.FrontDoor };

    // Whoever works inside does not need the door at which others refer.
    private static bool IsFor(Actor actor, string permission) => actor.May(permission) && (permission != Permissions.SendReferral || !actor.May("people.read"));

    // The page of areas stands before two doors: it leads somewhere when the door does.
    private static bool Leads(ExistingRoutes routes, string href) => href == "/areas/refer" ? routes.HasUnder("/refer") : routes.Has(href);

    private const int Most = 6;
}
