using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door/advice-calls: who asked, what was advised, and the referral that followed. No child is named here.</summary>
public sealed class AdviceCallsModel(ReadAdviceCalls read, KithDb db, CurrentActor current, PracticePacks practice) : PageModel
{
    private string slug = "";

    public IReadOnlyList<AdviceCallLine> Lines { get; private set; } = [];

    public PracticePack Pack => practice[current.Value.Place];

    /// <summary>Where a referral begins with what the call holds.</summary>
    public string StartHref(AdviceCallId call) => $"/refer/{slug}?call={call.Value}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var actor = current.Value;
        if (!actor.May(LogAdviceCall.Action.Permission))
        {
            return NotFound();
        }

        slug = await db.Set<Agency>().Where(a => a.Id == actor.Agency).Select(a => a.Slug).SingleAsync(cancellation);
        Lines = await read.ListAsync(cancellation);
        return Page();
    }
}
