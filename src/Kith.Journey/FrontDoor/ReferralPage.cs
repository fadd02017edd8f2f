using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Journey.FrontDoor;

/// <summary>A page on which something is done with one referral: the referral is opened (and that logged), and what was typed stays until it is done.</summary>
public abstract class ReferralPage(OpenReferral open, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ReferralId { get; set; }

    /// <summary>The version that was seen.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What to do when somebody else saved first.</summary>
    protected const string Changed = "Somebody else changed this referral while you were writing. Look at it, then try again";

    public ReferralFile Referred { get; private set; } = null!;

    public DateOnly Today => London.Today(clock);

    /// <summary>How the page is called in the read log.</summary>
    protected abstract string Look { get; }

    /// <summary>The referral's own id.</summary>
    protected Referrals.ReferralId Id => Referrals.ReferralId.From(ReferralId);

    /// <summary>Opens it once more, for an action.</summary>
    protected OpenReferral Open => open;

    /// <summary>Where this house is, for links in messages.</summary>
    protected string Site => $"{Request.Scheme}://{Request.Host}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await open.ReadAsync(Id, Look, cancellation) is not { } file) return NotFound();
        Referred = file;
        Version = HttpMethods.IsGet(Request.Method) ? file.Referral.Version : Version;
        return await PrepareAsync(cancellation) ? Page() : NotFound();
    }

    /// <summary>What else the page shows, once the referral is open. False: this referral has no such page.</summary>
    protected virtual Task<bool> PrepareAsync(CancellationToken cancellation) => Task.FromResult(true);

    /// <summary>Back to the board when it is done; otherwise the page again, saying why not.</summary>
    protected async Task<IActionResult> EndAsync(Outcome<Nothing> outcome, CancellationToken cancellation) => outcome is Outcome<Nothing>.Done
        ? Redirect((await open.FindAsync(Id, SaveScreening.Action, cancellation))?.Referral.Route.Board() ?? "/front-door")
        : ModelState.Tell(outcome, Changed) ?? await OnGetAsync(cancellation);
}
