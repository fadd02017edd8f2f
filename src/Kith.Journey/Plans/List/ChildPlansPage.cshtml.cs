using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.List;

/// <summary>/children/{personId}/plans</summary>
internal sealed class ChildPlansPage(MyPlans plans, KithDb db, PracticePacks practice) : PersonPage
{
    protected override string What => "children/plans";
    public IReadOnlyList<PlanInList> Plans { get; private set; } = [];
    public PracticePack Pack => practice[Actor.Place];

    /// <summary>Where a plan is started by hand: only while the child has none.</summary>
    public string? StartHref { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Plans = await plans.OfChildAsync(Child.Ids, cancellation);
        var (agency, ids) = (Actor.Agency, Child.Ids);
        if (!Print && Actor.May(StartPlan.Action.Permission) && Plans.All(p => p.ClosedAt is not null))
        {
            StartHref = await db.Set<FamilyMember>().Where(m => m.AgencyId == agency && ids.Contains(m.PersonId) && m.IsChild && m.To == null)
                .OrderByDescending(m => m.From).Select(m => (Kernel.FamilyId?)m.FamilyId).FirstOrDefaultAsync(cancellation) is { } family ? $"/families/{family.Value}/plans/new" : null;
        }
    }
}
