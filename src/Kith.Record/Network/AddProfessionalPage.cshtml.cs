using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Forms;
using Kith.Platform.Pages.Components;
using Kith.Record.Facts.Sheets;
using Kith.Record.Families;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Network;

/// <summary>/families/{familyId}/professionals/new: from the people of a family, the screening and the plan, and back to where the user was.</summary>
[ShowsPeople]
public sealed class AddProfessionalPage(AddProfessional add, KithDb db, IReach reach, ReadLog reads, CurrentActor current, PracticePacks practice, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public FamilyId FamilyId { get; set; }

    /// <summary>Where the user came from: a path of this site.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>Code of the lawful reason.</summary>
    [BindProperty]
    public string? Basis { get; set; }

    /// <summary>The id the professional will have.</summary>
    public Guid One { get; private set; }

    /// <summary>What staff call the family.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The questions.</summary>
    public SheetSection Section { get; private set; } = null!;

    /// <summary>The lawful reasons of the pack.</summary>
    public IEnumerable<Choice> Bases => practice[current.Value.Place].Codes["sharing-basis"].Offered.Select(c => new Choice(c.Value, c.Says));

    /// <summary>Where "Cancel" and the end lead.</summary>
    public string ReturnTo => Url.IsLocalUrl(Back) ? Back : $"/families/{FamilyId.Value}";

    /// <summary>Asks.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(clock.New<ProfessionalId>(), FormAnswers.None, null, cancellation);

    /// <summary>Adds them.</summary>
    public async Task<IActionResult> OnPostAsync(Guid one, CancellationToken cancellation)
    {
        var (id, typed) = (ProfessionalId.From(one), FormAnswers.From(Request.Form));
        switch (await add.AddAsync(new(FamilyId, id, typed, Basis), cancellation))
        {
            case Outcome<ProfessionalId>.Done: return LocalRedirect(ReturnTo);
            case Outcome<ProfessionalId>.Invalid invalid:
                foreach (var (field, problem) in invalid.Problems)
                {
                    ModelState.AddModelError(field, problem);
                }

                return await ShowAsync(id, typed, invalid.Problems, cancellation);
            default: return NotFound();
        }
    }

    private async Task<IActionResult> ShowAsync(ProfessionalId one, FormAnswers typed, IReadOnlyDictionary<string, string>? problems, CancellationToken cancellation)
    {
        var actor = current.Value;
        var children = await db.Set<FamilyMember>().AsNoTracking()
            .Where(m => m.AgencyId == actor.Agency && m.FamilyId == FamilyId && m.IsChild && m.To == null).Select(m => m.PersonId).ToListAsync(cancellation);
        var sights = await reach.OfAsync(actor, children, cancellation);
        await reads.WriteAsync("families/add-professional", sights.Select(s => ((PersonId?)s.Key, s.Value)).DefaultIfEmpty((null, Sight.Unknown)), cancellation);
        if (children.Count == 0 || !actor.May(AddProfessional.Action.Permission) || sights.Values.Any(s => !s.MayOpen()))
        {
            return NotFound();
        }

        Name = await db.Set<Family>().Where(f => f.Id == FamilyId && f.AgencyId == actor.Agency).Select(f => f.Name).SingleAsync(cancellation);
        One = one.Value;
        Section = add.Ask(one, typed, problems).Sections[0];
        return Page();
    }
}
