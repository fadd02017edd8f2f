using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>/families/{familyId}/assessments/new: starts an assessment without a referral.</summary>
[ShowsPeople]
public sealed class StartAssessmentPage(StartAssessment start, KithDb db, PeopleInReach people, ReadLog reads, CurrentActor current, TimeProvider clock) : PageModel
{
    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true)]
    public FamilyId FamilyId { get; set; }

    /// <summary>The children it is about; all of them at first.</summary>
    [BindProperty]
    public List<PersonId> Children { get; set; } = [];

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The family's name.</summary>
    public string Family { get; private set; } = "";

    /// <summary>The children within reach.</summary>
    public IReadOnlyList<Person> Offered { get; private set; } = [];

    /// <summary>Today in London.</summary>
    public DateOnly Today => London.Today(clock);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ShowsAsync(cancellation)) return NotFound();
        Children = Offered.Select(c => c.Id).ToList();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        switch (await start.DoAsync(new(FamilyId, Children, Reason ?? ""), cancellation))
        {
            case Outcome<AssessmentId>.Done done:
                return Redirect($"/assessments/{done.Value.Value}");
            case Outcome<AssessmentId>.Invalid invalid:
                foreach (var (field, problem) in invalid.Problems) ModelState.AddModelError(field.Capitalised(), problem);
                break;
            case Outcome<AssessmentId>.Refused refused:
                ModelState.AddModelError("", refused.Why.Says);
                break;
            case Outcome<AssessmentId>.NotAllowed:
                return StatusCode(403);
            default:
                return NotFound();
        }

        return await ShowsAsync(cancellation) ? Page() : NotFound();
    }

    private async Task<bool> ShowsAsync(CancellationToken cancellation)
    {
        var actor = current.Value;
        var members = db.Set<FamilyMember>().Where(m => m.AgencyId == actor.Agency && m.FamilyId == FamilyId && m.IsChild && m.To == null).Select(m => m.PersonId);
        Offered = actor.May(StartAssessment.Action.Permission) ? await people.Of(actor).Where(p => members.Contains(p.Id)).OrderBy(p => p.BornOn).ToListAsync(cancellation) : [];
        if (Offered.Count == 0) return false;
        await reads.WriteAsync("assessments/start", Offered.Select(c => ((PersonId?)c.Id, Sight.InReach)), cancellation);
        Family = await db.Set<Family>().Where(f => f.AgencyId == actor.Agency && f.Id == FamilyId).Select(f => f.Name).SingleAsync(cancellation);
        return true;
    }
}
