using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Sight.Reform.Trusts;

/// <summary>/reform/own-body: staff of a Trust or authority say themselves how each action stands with them.</summary>
[Needs("reform.say-own")]
public sealed class OwnBodyPage(ReadOwnBody read, CurrentActor current, SayHowItStands say, PracticePacks practice) : PageModel
{
    /// <summary>Reference of the action that is said.</summary>
    [BindProperty(SupportsGet = true)] public string? Say { get; set; }
    [BindProperty] public ReformRowId? Seen { get; set; }
    [BindProperty] public BodyStands? Stands { get; set; }
    [BindProperty] public DateOnly? On { get; set; }
    [BindProperty] public string? Shows { get; set; }

    /// <summary>Said after something was kept.</summary>
    [TempData] public string? Saved { get; set; }

    /// <summary>The body and its actions.</summary>
    public OwnBody Own { get; private set; } = null!;

    /// <summary>The place's word for a body.</summary>
    public string Authority => practice[current.Value.Place].Place.Authority;

    /// <summary>The action somebody chose.</summary>
    public (HeadlineAction Action, BodyStatus? Said)? Chosen => Own.Actions.Where(a => a.Action.Ref == Say).Select(a => ((HeadlineAction, BodyStatus?)?)a).FirstOrDefault();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ShowAsync(cancellation)) return NotFound();
        if (Chosen?.Said is { } said) Stands = said.Stands;
        return Page();
    }

    public async Task<IActionResult> OnPostSayAsync(CancellationToken cancellation)
    {
        if (!await ShowAsync(cancellation)) return NotFound();
        var actor = current.Value;
        var who = $"{actor.Name}, {practice[actor.Place].Roles[actor.Role].Says}";
        var outcome = await say.OwnAsync(new(Own.Programme.Id, Seen ?? default(ReformRowId), Own.Body.Number, Say ?? "", Stands, On, who, Shows), cancellation);
        if (outcome is Outcome<Nothing>.Done)
        {
            Saved = $"How {Say} stands is kept";
            return LocalRedirect("/reform/own-body");
        }

        const string SavedFirst = "Somebody else said how it stands while you were typing. What they wrote is in the table; yours is still in the form";
        return ModelState.Tell(outcome, SavedFirst) ?? (await ShowAsync(cancellation) ? Page() : NotFound());
    }

    /// <summary>Each action, and what was said of it.</summary>
    public IHtmlContent Draw() => Table.Render(
        "Actions of the plan", [new("Action"), new("Stands"), new("Who says so"), new("Of which day"), new("What shows it")],
        Own.Actions.Select(a => (IReadOnlyList<object?>)
        [
            Markup.Several(Markup.Link($"?say={a.Action.Ref}", a.Action.Ref, Markup.Hidden(": say how it stands")), " ", a.Action.Says), a.Said is { } s ? DrawBodies.Says(s.Stands) : "Nothing said",
            a.Said?.Who, a.Said is { } of ? ReformPage.Long(of.On) : null, a.Said?.Evidence,
        ]), dense: true);

    private async Task<bool> ShowAsync(CancellationToken cancellation)
    {
        if (await read.FindAsync(cancellation) is not { } own) return false;
        Own = own;
        return true;
    }
}
