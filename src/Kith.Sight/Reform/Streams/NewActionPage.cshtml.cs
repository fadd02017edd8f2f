using Kith.Kernel;
using Kith.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Streams;

/// <summary>/reform/actions/new: a headline action written by hand.</summary>
[Needs("reform.edit")]
public sealed class NewActionPage(ReadProgramme read, CurrentActor current, WriteAction write) : ReformPage(read, current)
{
    [BindProperty] public int Workstream { get; set; }
    [BindProperty] public string? Ref { get; set; }
    [BindProperty] public string? Says { get; set; }
    [BindProperty] public string? Due { get; set; }
    [BindProperty] public string? Outcomes { get; set; }
    [BindProperty] public string? Why { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        var outcome = await write.DoAsync(new(Known.Programme.Id, null, Workstream, Ref, Says, null, Outcomes, null, Due), Why, cancellation);
        return await AfterAsync(outcome, "The action is in the plan", cancellation, outcome is Outcome<string>.Done(var reference) ? $"/reform/actions/{reference}" : null);
    }
}
