using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>A page about one waiting family that also asks how the family was told. Draws <c>_TellFamily</c>.</summary>
[ShowsPeople]
public abstract class TellingPage(KithDb db, CurrentActor current, PracticePacks practice, WaitingFamilies families, ReadLog reads, PeopleInReach people) : PageModel
{
    /// <summary>The database, for what a page itself asks.</summary>
    protected KithDb Db { get; } = db;

    /// <summary>Who is looking.</summary>
    protected Actor Actor => current.Value;

    [BindProperty] public string? ToldWay { get; set; }
    [BindProperty] public DateOnly? ToldOn { get; set; }
    [BindProperty] public PersonId? Reader { get; set; }
    [BindProperty] public string? NotToldBecause { get; set; }
    [BindProperty] public int Version { get; set; }

    /// <summary>The family that waits.</summary>
    public WaitingFamily Family { get; private set; } = null!;
    public IReadOnlyList<Choice> Adults { get; private set; } = [];

    /// <summary>The practice pack of the actor's place.</summary>
    public PracticePack Pack => practice[Actor.Place];

    /// <summary>Ways that somebody tells a family; the tracking page is a referrer's.</summary>
    public IReadOnlyList<Choice> ToldWays => Pack.Codes["told-way"].Offered.Where(c => c.Value is not ("portal" or TellFamily.NotTold)).Select(c => new Choice(c.Value, c.Says,
        TellFamily.IsSent(c.Value) ? "Kith sends it now" : null)).ToList();

    public IReadOnlyList<Choice> NotToldReasons => Choices("not-told-reason");

    protected FamilyTold Told => new(ToldWay, ToldOn, Reader, NotToldBecause);

    public IReadOnlyList<Choice> Choices(string list) => Pack.Codes[list].Offered.Select(c => new Choice(c.Value, c.Says)).ToList();

    /// <summary>Finds the family and logs the read; false when there is nothing this user may know of.</summary>
    protected async Task<bool> FindAsync(WorkerNeedId need, string permission, string what, CancellationToken cancellation)
    {
        var actor = Actor;
        if (!actor.May(permission) || await families.OneAsync(need, cancellation) is not { } family) return false;
        Family = family;
        await reads.WriteAsync(what, family.Children.Select(c => ((PersonId?)c.Id, Sight.InReach)), cancellation);
        var adults = await people.Of(actor).Where(p => Db.Set<FamilyMember>().Any(m => m.FamilyId == family.Family && m.PersonId == p.Id && m.To == null && !m.IsChild)).ToListAsync(cancellation);
        Adults = adults.Select(a => new Choice(a.Id.Value.ToString(), a.FullName)).ToList();
        return true;
    }

    /// <summary>Puts the endings that are not Done on the page.</summary>
    protected IActionResult Show<T>(Outcome<T> outcome)
    {
        switch (outcome)
        {
            case Outcome<T>.Invalid invalid:
                foreach (var (field, says) in invalid.Problems) ModelState.AddModelError(field == "why" ? "Why" : field, says);
                return Page();
            case Outcome<T>.Refused refused:
                ModelState.AddModelError("", refused.Why.Says);
                return Page();
            case Outcome<T>.Conflict:
                ModelState.AddModelError("", "Somebody else changed this while you were typing. Open the page again to see what they wrote");
                return Page();
            case Outcome<T>.NotAllowed:
                ModelState.AddModelError("", "Only the manager of this team, or a head of service, may decide this");
                return Page();
            default:
                return NotFound();
        }
    }
}
