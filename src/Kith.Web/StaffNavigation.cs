using Kith.Platform.Access;
using Kith.Platform.Pages;
using Kith.Record.Practice;

namespace Kith.Web;

/// <summary>The six entries at the top, as far as the role may open them.</summary>
internal static class StaffNavigation
{
    private static readonly (string Text, string Href, string Permission)[] Entries =
    [
        ("Children and families", "/children", "people.read"),
        ("Front door", "/front-door", "front-door.work"),
        ("Allocation", "/allocation", "allocation.work"),
        ("Assessments and plans", "/work", "assessment.work"),
        ("Messages", "/messages", "messages.read"),
    ];

    public static IReadOnlyList<NavigationItem> For(Actor actor, PracticePack pack, PathString path) =>
        Entries.Where(e => actor.May(e.Permission))
            .Select(e => new NavigationItem(e.Href == "/front-door" ? pack.Place.FrontDoor : e.Text, e.Href, path.StartsWithSegments(e.Href, StringComparison.Ordinal)))
            .Prepend(new NavigationItem("Home", "/", path == "/")).ToList();
}
