using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Portals.Referrers;

/// <summary>A page on which whoever sent a referral sees where it is, answers what is asked, and adds what was forgotten.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[RequestFormLimits(ValueLengthLimit = LongestPost, BufferBodyLengthLimit = LongestPost)]
[ShortPosts(LongestPost)]
public abstract class TrackingPage(TrackReferral track, AddToReferral add, CurrentActor current, PracticePacks packs, TimeProvider clock) : PageModel
{
    private const int LongestPost = 200_000;

    /// <summary>The referral in the words of its place.</summary>
    public TrackedView Tracked { get; private set; } = null!;

    /// <summary>What is added.</summary>
    [BindProperty]
    public string? More { get; set; }

    /// <summary>Whether something was added just now.</summary>
    [BindProperty(SupportsGet = true, Name = "added")]
    public bool Added { get; set; }

    /// <summary>Who sent it, where the record is; null when it cannot be opened from here.</summary>
    protected abstract Task<TrackedReferral?> FindAsync(CancellationToken cancellation);

    /// <summary>Shows where it is.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await OpenAsync(cancellation) ? Page() : NotFound();

    /// <summary>Takes what is added.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync(cancellation))
        {
            return NotFound();
        }

        switch (await add.AddAsync(Tracked.Referral, More, nameof(More), cancellation))
        {
            case Outcome<Nothing>.Done:
                return Redirect($"{Request.Path}?added=true");
            case Outcome<Nothing>.Invalid { Problems: var problems }:
                foreach (var (field, says) in problems)
                {
                    ModelState.AddModelError(field, says);
                }

                return Page();
            default:
                return NotFound();
        }
    }

    private async Task<bool> OpenAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } tracked)
        {
            return false;
        }

        var agency = await track.AgencyAsync(tracked, cancellation);
        if (!current.IsKnown || current.Value.Agency != agency.Id || !current.Value.May(Permissions.SendReferral))
        {
            current.Is(Actor.Public(agency.Id, agency.Place));
        }

        Tracked = new TrackedView(tracked, agency, packs[agency.Place], clock.Moment());
        return true;
    }
}
