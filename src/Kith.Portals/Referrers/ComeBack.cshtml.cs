using Microsoft.AspNetCore.Mvc;

namespace Kith.Portals.Referrers;

/// <summary>Takes up on another device what was begun on the first.</summary>
public sealed class ComeBackModel(Doorway doorway) : DoorPage(doorway)
{
    /// <summary>The code that was given when it was kept.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <inheritdoc/>
    protected override bool NeedsDraft => false;

    /// <summary>Opens what the code opens.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await Doorway.TakeUpAsync(HttpContext, Code, cancellation))
        {
            return Redirect($"{Doorway.Address}/later");
        }

        ModelState.AddModelError(nameof(Code), Words["portal.continue.wrong"]);
        return Page();
    }
}
