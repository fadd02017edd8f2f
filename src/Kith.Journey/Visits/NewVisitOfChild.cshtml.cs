using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Visits;

/// <summary>/children/{personId}/visits/new: leads to the one page where visits are written, for the whole sibling group.</summary>
public sealed class NewVisitOfChildPage(KithDb db) : PersonPage
{
    protected override string What => "children/visits/new";

    protected override string Permission => RecordVisit.Action.Permission;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var (agency, ids) = (Actor.Agency, Child.Ids);
        var family = await db.Set<FamilyMember>().Where(m => m.AgencyId == agency && ids.Contains(m.PersonId) && m.IsChild && m.To == null)
            .OrderByDescending(m => m.From).Select(m => (Kernel.FamilyId?)m.FamilyId).FirstOrDefaultAsync(cancellation);
        return family is { } id ? Redirect($"/families/{id.Value}/visits/new") : NotFound();
    }
}
