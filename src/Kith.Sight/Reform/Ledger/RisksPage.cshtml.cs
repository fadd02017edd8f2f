using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Ledger;

/// <summary>/reform/risks: risks and barriers with owner and answer. <c>?change=ID</c> opens one in the form.</summary>
public sealed class RisksPage(ReadProgramme read, CurrentActor current, WriteRisk write) : ReformPage(read, current)
{
    [BindProperty] public ReformRowId? Seen { get; set; }
    [BindProperty] public int? Workstream { get; set; }
    [BindProperty] public string? Says { get; set; }
    [BindProperty] public Weightiness? Likely { get; set; }
    [BindProperty] public Weightiness? Impact { get; set; }
    [BindProperty] public string? Owner { get; set; }
    [BindProperty] public string? Answer { get; set; }
    [BindProperty] public bool Closed { get; set; }

    /// <summary>Low, medium, high.</summary>
    public static IReadOnlyList<Choice> Weights { get; } = [new("Low", "Low"), new("Medium", "Medium"), new("High", "High")];

    /// <summary>Open ones first, the heaviest first.</summary>
    public IEnumerable<ProgrammeRisk> InOrder => Known.Risks.OrderBy(r => r.Closed).ThenByDescending(r => ((int)r.Likely + 1) * ((int)r.Impact + 1)).ThenBy(r => r.Number);

    public async Task<IActionResult> OnGetAsync(ReformRowId? change, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        if (change is { } id && Known.Risks.FirstOrDefault(r => r.Id == id) is { } risk)
        {
            (Seen, Workstream, Says, Likely, Impact, Owner, Answer, Closed) = (risk.Id, risk.WorkstreamNumber, risk.Says, risk.Likely, risk.Impact, risk.Owner, risk.Response, risk.Closed);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        var outcome = await write.DoAsync(new(Known.Programme.Id, Seen, Workstream, Says, Likely, Impact, Owner, Answer, Closed), null, cancellation);
        if (outcome is Outcome<Nothing>.Invalid(var problems) && problems.TryGetValue("response", out var answer)) ModelState.AddModelError(nameof(Answer), answer);
        return await AfterAsync(outcome, "The risk is kept", cancellation);
    }
}
