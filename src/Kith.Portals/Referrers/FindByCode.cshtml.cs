using Kith.Journey.FrontDoor.Referrals;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Portals.Referrers;

/// <summary>Where a tracking code is typed in. The code says which agency it is; until then the words are the first place's.</summary>
[AllowAnonymous, ShortPosts(10_000)]
public sealed class FindByCodeModel(TrackReferral track, PracticePacks packs) : PageModel
{
    /// <summary>The referrer's secret.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The words of the page.</summary>
    public PackWords Words => packs.Places.Values.First().Words;

    /// <summary>Opens what the code opens.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (TrackingCode.Read(Code) is { } code && await track.ByCodeAsync(code, cancellation) is not null)
        {
            return Redirect($"/track/{code}");
        }

        ModelState.AddModelError(nameof(Code), Words["portal.track.not-found"]);
        return Page();
    }
}
