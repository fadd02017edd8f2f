using Kith.Journey.Plans;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Portals.Families.Plans;

/// <summary>/our-plan/{secret}: the family's own plan, and a place to say what they think. A secret that opens nothing is not found.</summary>
[AllowAnonymous, ShowsPeople]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class OurPlanPage(OurPlanLink link, ReadPlan read, CommentOnPlan comment, PracticePacks practice, CurrentActor current, ReadLog reads) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Secret { get; set; }
    [BindProperty] public string? Kind { get; set; }
    [BindProperty] public string? Words { get; set; }
    [TempData] public string? Thanks { get; set; }

    public PlainPlan Plan { get; private set; } = null!;
    public bool Print => Request.Query["print"] == "1";
    public bool Large => Request.Query["large"] == "1";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await link.OpenAsync(Secret, cancellation) is { } opened ? await ShowAsync(opened, cancellation) : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await link.OpenAsync(Secret, cancellation) is not { } opened)
        {
            return NotFound();
        }

        bool? disagrees = Kind switch { "disagree" => true, "say" => false, _ => null };
        switch (await comment.RunAsync(opened, Words, disagrees, cancellation))
        {
            case Outcome<DateOnly>.Done done:
                var plan = (await read.FindAsync(opened.Plan, cancellation))!;
                Thanks = practice[current.Value.Place].Words.Say("plan.comment-thanks", ("worker", plan.LeadName), ("date", done.Value.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"))));
                return LocalRedirect($"/our-plan/{Secret}");
            case Outcome<DateOnly>.Invalid invalid:
                foreach (var (field, message) in invalid.Problems) ModelState.AddModelError(field, message);
                return await ShowAsync(opened, cancellation);
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> ShowAsync(OurPlan opened, CancellationToken cancellation)
    {
        await reads.WriteAsync("portal/our-plan", opened.Children.Select(c => ((PersonId?)c, Kith.Platform.Access.Sight.InReach)), cancellation);
        Plan = PlainPlan.Of((await read.FindAsync(opened.Plan, cancellation))!, practice[current.Value.Place]);
        return Page();
    }
}
