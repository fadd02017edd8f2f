using Kith.Journey.Plans.List;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.Start;

/// <summary>/families/{familyId}/plans/new: starts a plan by hand for children who have none, with why.</summary>
[ShowsPeople]
internal sealed class StartPlanPage(StartPlan start, MyPlans plans, KithDb db, PeopleInReach people, ReadLog reads, CurrentActor current, PracticePacks practice) : PageModel
{
    [BindProperty(SupportsGet = true)] public FamilyId FamilyId { get; set; }
    [BindProperty] public List<PersonId> Children { get; set; } = [];
    [BindProperty] public string? Kind { get; set; }
    [BindProperty] public string? Why { get; set; }

    public string Family { get; private set; } = "";

    /// <summary>The children without a plan, eldest first.</summary>
    public IReadOnlyList<Person> Offered { get; private set; } = [];

    /// <summary>The open plans of the others.</summary>
    public IReadOnlyList<PlanInList> Open { get; private set; } = [];

    /// <summary>Who is ticked: everybody, until somebody says otherwise.</summary>
    public IEnumerable<PersonId> Picked => Request.Method == "POST" ? Children : Offered.Select(c => c.Id);

    public PracticePack Pack => practice[current.Value.Place];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowsAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await ShowsAsync(cancellation)) return NotFound();
        Children = Offered.Count == 1 ? [Offered[0].Id] : [.. Children.Where(c => Offered.Any(o => o.Id == c))];
        if (string.IsNullOrWhiteSpace(Why)) ModelState.AddModelError(nameof(Why), "Enter why there is a plan");
        if (Kind is null || !Pack.Codes["plan-kind"].Codes.ContainsKey(Kind)) ModelState.AddModelError(nameof(Kind), "Choose the kind of plan");
        if (Children.Count == 0) ModelState.AddModelError("children", "Choose whom the plan is for");
        if (!ModelState.IsValid) return Page();
        switch (await start.RunAsync(new(FamilyId, Children, Kind!) { Why = Why }, cancellation))
        {
            case Outcome<PlanId>.Done done: return Redirect($"/plans/{done.Value.Value}");
            case Outcome<PlanId>.Invalid invalid:
                foreach (var (field, message) in invalid.Problems) ModelState.AddModelError(field, message);
                return Page();
            case Outcome<PlanId>.Refused refused:
                ModelState.AddModelError("", refused.Why.Says);
                return Page();
            default: return NotFound();
        }
    }

    private async Task<bool> ShowsAsync(CancellationToken cancellation)
    {
        var actor = current.Value;
        if (!actor.May(StartPlan.Action.Permission)) return false;
        var members = db.Set<FamilyMember>().Where(m => m.AgencyId == actor.Agency && m.FamilyId == FamilyId && m.IsChild && m.To == null).Select(m => m.PersonId);
        var seen = await people.Of(actor).Where(p => members.Contains(p.Id)).OrderBy(p => p.BornOn).ToListAsync(cancellation);
        await reads.WriteAsync("plans/new", seen.Select(c => ((PersonId?)c.Id, Sight.InReach)).DefaultIfEmpty((null, Sight.Unknown)), cancellation);
        if (seen.Count == 0) return false;
        var ids = seen.Select(c => c.Id).ToList();
        var planned = await db.Set<PlanChild>().Where(c => c.AgencyId == actor.Agency && ids.Contains(c.PersonId) && db.Set<Plan>().Any(p => p.Id == c.PlanId && p.ClosedAt == null)).Select(c => c.PersonId).ToListAsync(cancellation);
        Offered = [.. seen.Where(c => !planned.Contains(c.Id))];
        Open = planned.Count == 0 ? [] : [.. (await plans.OfChildAsync(planned, cancellation)).Where(p => p.ClosedAt is null)];
        Family = await db.Set<Family>().Where(f => f.AgencyId == actor.Agency && f.Id == FamilyId).Select(f => f.Name).SingleAsync(cancellation);
        return true;
    }
}
