using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Kith.Sight.Reform;
using Kith.Sight.Reform.Trusts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Portals.Consultations;

/// <summary>/reform-progress/{slug}: how the programme of reform stands, for everybody. No names of leads or of who says what in a Trust, no evidence, no risks.</summary>
[AllowAnonymous]
public sealed class ProgressPage(OpenToAll open, ReadProgramme read, PracticePacks practice) : PageModel
{
    /// <summary>What is known of the programme.</summary>
    public ProgrammeKnown Known { get; private set; } = null!;

    /// <summary>Actions of which at least one body has said how they stand there.</summary>
    public IReadOnlyList<ActionByBody> ByBody { get; private set; } = [];

    /// <summary>The words of the place.</summary>
    public PackWords Words => open.Words;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await open.StandAsync(slug, cancellation) || await read.FindAsync(null, null, null, cancellation) is not { } known) return NotFound();
        Known = known;
        ByBody = [.. RollUp.Of(known, await read.OfAsync<ProgrammeBody>(known, cancellation), await read.OfAsync<BodyStatus>(known, cancellation), practice.Reform.RollUp).Where(a => a.Words.Any(w => w.Said is not null))];
        return Page();
    }

    /// <summary>How a date stands, in plain words.</summary>
    public string Says(DueStatus status) => Words[$"progress.{status switch { DueStatus.Done => "done", DueStatus.Overdue => "late", _ => "to-come" }}"];

    /// <summary>How each thing stands in each place, in plain words.</summary>
    public IHtmlContent DrawByBody() => Table.Render(
        Words["progress.each-table"], [new(Words["progress.each-what"]), .. ByBody[0].Words.Select(w => new Column(w.Body.Name))],
        ByBody.Select(a => (IReadOnlyList<object?>)[a.Says, .. a.Words.Select(w => (object?)Says(w))]));

    private string Says(BodyWord word)
    {
        if (word.Said is not { } said) return Words["progress.each-silent"];
        var stands = Words[$"progress.each-{said.Stands switch { BodyStands.InPlace => "in-place", BodyStands.UnderWay => "under-way", BodyStands.NotStarted => "not-started", BodyStands.Stuck => "stuck", _ => "not-theirs" }}"];
        return word.Old ? Words.Say("progress.each-old", ("stands", stands), ("day", ReformPage.Long(said.On))) : stands;
    }
}
