using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Network;

/// <summary>/families/{familyId}: members, homes and the work with them. Everyone shown is logged; a family with nobody in reach is not found.</summary>
[ShowsPeople]
public sealed class FamilyPage(
    KithDb db, FamilyNetwork network, IReach reach, ReadLog reads, CurrentActor current, PracticePacks practice, IEnumerable<IFamilyWorkPart> parts, TimeProvider clock) : PageModel
{
    private const string What = "families/family";

    /// <summary>What staff call the family.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its people.</summary>
    public CircleShown Shown { get; private set; } = null!;

    /// <summary>The work with it.</summary>
    public IReadOnlyList<FamilyWork> Works { get; private set; } = [];

    /// <summary>Shows the family.</summary>
    public async Task<IActionResult> OnGetAsync(FamilyId familyId, CancellationToken cancellation)
    {
        if (!current.IsKnown)
        {
            return Challenge();
        }

        var actor = current.Value;
        var members = await db.Set<FamilyMember>().AsNoTracking().Where(m => m.AgencyId == actor.Agency && m.FamilyId == familyId && m.To == null).Select(m => m.PersonId).ToListAsync(cancellation);
        var sights = await reach.OfAsync(actor, members, cancellation);
        if (!actor.May(PersonPage.ReadPeople) || !sights.Values.Any(s => s.MayOpen()))
        {
            await reads.WriteAsync(What, members.Select(m => ((PersonId?)m, sights[m].MayOpen() ? Sight.OutOfReach : sights[m])).DefaultIfEmpty((null, Sight.Unknown)), cancellation);
            return NotFound();
        }

        var family = await db.Set<Family>().AsNoTracking().SingleAsync(f => f.Id == familyId, cancellation);
        var circle = await network.OfAsync(actor, [familyId], [], cancellation);
        await reads.WriteAsync(What, circle.People.Select(p => ((PersonId?)p.Id, sights.GetValueOrDefault(p.Id, Sight.InReach))), cancellation);
        Name = family.Name;
        Shown = new(circle, practice, practice[actor.Place], null, London.Today(clock), $"/families/{familyId.Value}", actor.May("people.correct") && !PageLayout.IsPrint(HttpContext))
        {
            MayAdd = actor.May(AddProfessional.Action.Permission) && !PageLayout.IsPrint(HttpContext),
        };
        var works = new List<FamilyWork>();
        foreach (var part in parts)
        {
            works.AddRange(await part.OfAsync(actor, familyId, cancellation));
        }

        Works = works;
        return Page();
    }
}
