using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages;
using Kith.Record.Passages;
using Kith.Record.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.Voice;

/// <summary>/voice/{youSaidId}: what somebody said, and our answer.</summary>
[ShowsPeople]
internal sealed class AnswerPage(AnswerVoice answers, KithDb db, CurrentActor current, IReach reach, ReadLog reads) : PageModel
{
    [BindProperty(SupportsGet = true)] public YouSaidId YouSaidId { get; set; }
    [BindProperty] public int Seen { get; set; }
    [BindProperty] public VoiceAnswer? Answer { get; set; }
    [BindProperty] public string? Says { get; set; }
    [BindProperty] public DateOnly? ByWhen { get; set; }

    public YouSaid Said { get; private set; } = null!;
    public string Who { get; private set; } = "";
    public string Words { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!current.IsKnown) return Challenge();
        if (await OpenAsync(cancellation) is { } end) return end;
        Seen = Said.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!current.IsKnown) return Challenge();
        var outcome = await answers.AnswerAsync(YouSaidId, Seen, Answer, Says, ByWhen, cancellation);
        if (outcome is Outcome<Nothing>.Done) return await OpenAsync(cancellation) ?? LocalRedirect(Said.PlanId is { } plan ? $"/plans/{plan.Value}" : "/plans");
        return ModelState.Tell(outcome, AnswerVoice.IsAnswered.Says) ?? await OpenAsync(cancellation) ?? Page();
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var found = await db.Set<YouSaid>().AsNoTracking().Include(y => y.Children).Where(y => y.Id == YouSaidId && y.AgencyId == agency)
            .Select(y => new
            {
                Said = y, Text = db.Set<Passage>().Where(p => p.Id == y.PassageId).Select(p => p.Text).First(),
                Who = db.Set<Person>().Where(p => p.Id == y.SaidById).Select(p => p.KnownAs ?? p.GivenName).First(),
            }).FirstOrDefaultAsync(cancellation);
        if (found is null || !current.Value.May("people.read")) return NotFound();
        var children = found.Said.Children.Select(c => c.PersonId).ToList();
        var sights = await reach.OfAsync(current.Value, children, cancellation);
        await reads.WriteAsync("plans/voice", children.Select(c => ((PersonId?)c, sights[c])), cancellation);
        if (children.Any(c => !sights[c].MayOpen())) return NotFound();
        (Said, Who, Words) = (found.Said, found.Who ?? "Somebody", found.Text);
        return null;
    }
}
