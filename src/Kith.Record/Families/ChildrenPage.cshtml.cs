using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Record.Families;

/// <summary>/children: the children this user works with. A list in which nobody is opened: logged as a list.</summary>
[ShowsPeople]
public sealed class ChildrenPage(ListChildren list, ReadLog reads, CurrentActor current, TimeProvider clock) : PageModel
{
    /// <summary>Whose children: all, mine or team.</summary>
    [BindProperty(SupportsGet = true)] public WhoseChildren Whose { get; set; }

    /// <summary>The team, when one was chosen.</summary>
    [BindProperty(SupportsGet = true)] public TeamId? Team { get; set; }

    /// <summary>Which hundred, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "part")] public int Part { get; set; } = 1;

    /// <summary>What is shown.</summary>
    public ListedChildren List { get; private set; } = null!;

    /// <summary>The user's teams.</summary>
    public IReadOnlyList<(TeamId Id, string Name)> Teams { get; private set; } = [];

    /// <summary>Today, for ages.</summary>
    public DateOnly Today => London.Today(clock);

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!current.IsKnown)
        {
            return Challenge();
        }

        if (!current.Value.May(PersonPage.ReadPeople) || !ModelState.IsValid || Part < 1)
        {
            return NotFound();
        }

        await reads.WriteListAsync("children", cancellation);
        Teams = await list.TeamsAsync(current.Value, cancellation);
        List = await list.OfAsync(current.Value, Whose, Team, Part, cancellation);
        return Page();
    }

    /// <summary>This list with other choices.</summary>
    public string Href(WhoseChildren whose, TeamId? team = null, int part = 1) =>
        "/children?whose=" + whose + (team is { } t ? "&team=" + t.Value : "") + (part > 1 ? "&part=" + part : "");
}
