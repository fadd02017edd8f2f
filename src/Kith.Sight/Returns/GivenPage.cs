using Kith.Platform.Access;
using Kith.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Sight.Returns;

/// <summary>A page about files that this user gave.</summary>
[Needs("returns.read")]
public abstract class GivenPage(GivenReturns returns, CurrentActor current) : PageModel
{
    /// <summary>Everything that was given.</summary>
    protected GivenReturns Returns => returns;

    /// <summary>Who looks.</summary>
    protected Actor Actor => current.Value;

    /// <summary>The files.</summary>
    public GivenReturn Given { get; private set; } = null!;

    /// <summary>Said on the page after this one.</summary>
    [TempData] public string? Saved { get; set; }

    /// <summary>The pages of the return.</summary>
    public IReadOnlyList<NavigationItem> Pages =>
    [
        .. new[] { ("Checked", "checked"), ("Seen", "seen") }.Select(p => new NavigationItem(p.Item1, $"/returns/{Given.Id}/{p.Item2}", Request.Path.StartsWithSegments($"/returns/{Given.Id}/{p.Item2}", StringComparison.Ordinal))),
    ];

    public IActionResult OnPostRemove(Guid id)
    {
        if (!Load(id)) return NotFound();
        returns.Remove(Given);
        Saved = "The files are removed";
        return LocalRedirect("/returns");
    }

    /// <summary>Finds the files; false when they are gone or somebody else's.</summary>
    protected bool Load(Guid id)
    {
        if (returns.Find(id, current.Value.User) is not { } given) return false;
        Given = given;
        return true;
    }
}
