using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door/{id}/return: what a complete referral has and this one has not, ticked and sent back.</summary>
[ShowsPeople]
public sealed class ReturnModel(OpenReferral open, ReturnReferral returns, CurrentActor current, PracticePacks practice, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ReferralId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<string> Missing { get; set; } = [];

    [BindProperty]
    public string? Also { get; set; }

    [BindProperty]
    public DateOnly? By { get; set; }

    public ReferralFile Referred { get; private set; } = null!;

    public IReadOnlyList<Choice> MayMiss { get; private set; } = [];

    public string? Trouble { get; private set; }

    public DateOnly Today => London.Today(clock);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await open.ReadAsync(Referrals.ReferralId.From(ReferralId), "front-door/return", cancellation) is not { } file)
        {
            return NotFound();
        }

        Referred = file;
        Version = HttpMethods.IsGet(Request.Method) ? file.Referral.Version : Version;
        MayMiss = MissingInReferral.Of(file, practice, practice[current.Value.Place], Today)
            .Select(m => new Choice(m.Id, m.Says, m.Of == 1 ? null : $"Answered for {m.Have} of {m.Of}")).ToList();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        switch (await returns.RunAsync(new(Referrals.ReferralId.From(ReferralId), Version, Missing, Also, By, $"{Request.Scheme}://{Request.Host}"), cancellation))
        {
            case Outcome<Nothing>.Done: return Redirect("/front-door");
            case Outcome<Nothing>.Invalid invalid:
                foreach (var (field, problem) in invalid.Problems)
                {
                    ModelState.AddModelError(field, problem);
                }

                break;
            case Outcome<Nothing>.Refused refused: Trouble = refused.Why.Says; break;
            case Outcome<Nothing>.Conflict: Trouble = "Somebody else changed this referral while you were writing. Look at it, then return it again."; break;
            default: return NotFound();
        }

        return await OnGetAsync(cancellation);
    }
}
